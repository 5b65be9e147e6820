// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Addresses;
using Bundel.Bag.Model;
using Bundel.Bag.Serving;
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Serving.Records;
using Bundel.Bag.Serving.Writing;

namespace Bundel.Bag.Register;

/// <summary>Gathers what a page shows of one object.</summary>
internal sealed class BagObjectReader(BagSession session, int day, long instant)
{
    private readonly Moment moment = new(day, instant, Past: false, OnlyCurrent: false);

    public BagObjectView? Read(BagKind kind, long id)
    {
        var versions = session.Records.Versions(kind, id, whole: true);
        if (versions.Count == 0) return null;
        var shown = session.Records.At(id, moment) ?? versions.FindLast(version => version.LvNotBag is null) ?? versions[^1];
        return new BagObjectView(
            HalWriter.IdText(kind, id), Capital(RecordJson.NameOf(kind)), Title(shown), BagDate.Date(day), [.. Facts(shown)], [.. Relations(shown)],
            [.. versions.AsEnumerable().Reverse().Select(version => VersionOf(version, shown))], [.. session.Investigations.At(id, moment).Select(Doubt)], new BagMapReader(session, moment).Around(shown));
    }

    private string Title(BagRecord record) => record.Kind switch
    {
        BagKind.Woonplaats or BagKind.OpenbareRuimte => record.Name!,
        BagKind.Nummeraanduiding => AddressOf(record),
        BagKind.Pand => $"Pand uit {record.Year}",
        _ => session.Records.At(record.MainAddress, moment) is { } number ? AddressOf(number) : Capital(RecordJson.NameOf(record.Kind)),
    };

    private string AddressOf(BagRecord number)
    {
        var street = session.Records.At(number.Street, moment);
        var town = (number.Town ?? street?.Town) is { } place ? session.Records.At(place, moment)?.Name : null;
        return $"{Address.Line(street?.Name ?? "Onbekende straat", number.Number, number.Letter, number.Suffix)}{(town is null ? "" : ", " + town)}";
    }

    private static IEnumerable<BagFact> Facts(BagRecord record)
    {
        yield return new("Status", record.StatusName);
        switch (record.Kind)
        {
            case BagKind.Nummeraanduiding:
                yield return new("Postcode", record.Postcode ?? "geen");
                yield return new("Type adresseerbaar object", Codes.Addressed.Name(record.Type));
                break;
            case BagKind.OpenbareRuimte:
                yield return new("Type", Codes.StreetType.Name(record.Type));
                yield return new("Korte naam (NEN 5825)", record.ShortName ?? record.Name);
                break;
            case BagKind.Verblijfsobject:
                yield return new("Gebruiksdoel", Dutch.List([.. Codes.Purpose.All.Where(pair => (record.Purposes & (1 << (pair.Key - 1))) != 0).Select(pair => pair.Value)]));
                yield return new("Oppervlakte", $"{Dutch.Number(record.Area)} m²");
                break;
            case BagKind.Pand:
                yield return new("Oorspronkelijk bouwjaar", record.Year.ToString(CultureInfo.InvariantCulture));
                break;
        }

        yield return new("Geldig", $"van {Dutch.Date(BagDate.Date(record.Begin))}{(record.End is { } end ? " tot " + Dutch.Date(BagDate.Date(end)) : "")}");
        yield return new("Brondocument", $"{record.DocumentNumber}, {Dutch.Date(BagDate.Date(record.DocumentDate))}");
        yield return new("Geconstateerd", record.Established ? "ja" : "nee");
    }

    private IEnumerable<BagRelation> Relations(BagRecord record)
    {
        if (record.MainAddress != 0) yield return Relation("Hoofdadres", record.MainAddress);
        foreach (var side in record.SideAddresses) yield return Relation("Nevenadres", side);
        foreach (var building in record.Buildings) yield return Relation("Maakt deel uit van pand", building);
        if (record.Street != 0) yield return Relation("Ligt aan", record.Street);
        if (record.Town is { } town) yield return Relation("Ligt in", town);
        if (record.Kind == BagKind.Nummeraanduiding)
        {
            foreach (var place in session.Relations.ObjectsOf(record.Id)) yield return Relation("Adres van", place);
        }

        if (record.Kind != BagKind.Pand) yield break;
        foreach (var residence in session.Relations.ResidencesIn(record.Id)) yield return Relation("Verblijfsobject in dit pand", residence);
    }

    private BagRelation Relation(string name, long id)
    {
        var kind = BagKinds.Of(id) ?? BagKind.Woonplaats;
        return new BagRelation(name, HalWriter.IdText(kind, id), session.Records.At(id, moment) is { } record ? $"{Title(record)} ({record.StatusName.ToLowerInvariant()})" : "niet in deze opslag op deze dag");
    }

    private static BagVersion VersionOf(BagRecord version, BagRecord shown) => new(
        version.Version, BagDate.Date(version.Begin), version.End is { } end ? BagDate.Date(end) : null, version.StatusName, BagDate.Time(version.LvRegistered), version.DocumentNumber, BagDate.Date(version.DocumentDate),
        version.LvNotBag is not null ? "niet BAG" : version.LvInactive is not null ? "inactief" : "", version.Key == shown.Key && version.LvRegistered == shown.LvRegistered);

    private static BagDoubt Doubt(Investigation row) => new(Codes.Attribute.Name(row.Attribute), BagDate.Date(row.Begin), row.DocumentNumber);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
