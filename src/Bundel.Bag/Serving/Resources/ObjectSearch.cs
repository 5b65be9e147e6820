// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Model;
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Serving.Places;
using Bundel.Bag.Serving.Records;

namespace Bundel.Bag.Serving.Resources;

/// <summary>Finds objects by one way in, as they hold at a moment.</summary>
internal sealed class ObjectSearch(BagSession session, BagCall call, Query query, Moment moment)
{
    public List<BagRecord> By(SearchKey key, params ReadOnlySpan<BagKind> kinds)
    {
        if (key.Name is "point" or "locatie" or "bbox") return InBox(PlaceOf.Query(call, query, key.Name), key.Name == "bbox" ? new ObjectFilter(query) : null, kinds);
        return kinds is [var kind] ? By(key, kind) : Addressable(key);
    }

    /// <summary>What a place touches.</summary>
    public List<BagRecord> InBox(Box box, ObjectFilter? filter, params ReadOnlySpan<BagKind> kinds)
    {
        var found = new List<BagRecord>();
        foreach (var kind in kinds)
        {
            found.AddRange(Holding(session.Cells.Candidates(kind, box)).Where(record => record.Geometry is { } geometry && filter?.Passes(record) != false && Overlap.Touches(geometry, box)));
        }

        return found;
    }

    private List<BagRecord> By(SearchKey key, BagKind kind) => (kind, key.Name) switch
    {
        (BagKind.Woonplaats, _) => Towns(query["naam"]!),
        (BagKind.OpenbareRuimte, "namen") => [.. Towns(query["woonplaatsNaam"]!).SelectMany(town => Streets(town.Id, query["openbareRuimteNaam"]))],
        (BagKind.OpenbareRuimte, _) => Streets(query.Id("woonplaatsIdentificatie"), null),
        (BagKind.Nummeraanduiding, _) => Numbers(key),
        (BagKind.Verblijfsobject, _) => Residences(query.Id("pandIdentificatie")),
        (_, "adresseerbaarObjectIdentificatie") => BuildingsOf(session.Records.At(query.Id("adresseerbaarObjectIdentificatie"), moment)),
        _ => [.. ObjectsOf(query.Id("nummeraanduidingIdentificatie")).SelectMany(BuildingsOf)],
    };

    private List<BagRecord> Addressable(SearchKey key) => key.Name == "nummeraanduidingIdentificatie"
        ? ObjectsOf(query.Id(key.Name))
        : [.. query[key.Name]!.Split(',').SelectMany(id => Residences(long.Parse(id, CultureInfo.InvariantCulture))).DistinctBy(record => record.Id)];

    private List<BagRecord> ObjectsOf(long number) =>
        [.. Holding(session.Relations.ObjectsOf(number)).Where(record => record.MainAddress == number || record.SideAddresses.Contains(number))];

    private List<BagRecord> BuildingsOf(BagRecord? record) => record is null ? [] : [.. Holding(record.Buildings)];

    private List<BagRecord> Residences(long building) => [.. Holding(session.Relations.ResidencesIn(building)).Where(record => record.Buildings.Contains(building))];

    private List<BagRecord> Towns(string name)
    {
        var wanted = SearchText.Fold(name);
        return [.. Holding(session.Relations.TownsNamed(name)).Where(record => SearchText.Fold(record.Name) == wanted)];
    }

    private List<BagRecord> Streets(long town, string? name)
    {
        var wanted = name is null ? null : SearchText.Fold(name);
        return [.. Holding(session.Relations.StreetsIn(town)).Where(record => record.Town == town && (wanted is null || SearchText.Fold(record.Name) == wanted))];
    }

    private List<BagRecord> Numbers(SearchKey key)
    {
        var found = key.Name switch
        {
            "postcode" => Holding(session.Relations.NumbersBy(Postcode(query), query.Integer("huisnummer")!.Value)).Where(record => record.Postcode == Postcode(query)),
            "namen" => Towns(query["woonplaatsNaam"]!).SelectMany(town => Streets(town.Id, query["openbareRuimteNaam"])).SelectMany(street => On(street.Id)),
            "openbareRuimteIdentificatie" => On(query.Id("openbareRuimteIdentificatie")),
            _ => Residences(query.Id("pandIdentificatie")).SelectMany(record => Holding([record.MainAddress, .. record.SideAddresses])),
        };
        return query["huisnummer"] is null ? [.. found] : [.. found.Where(record => NumberMatch.Fits(query, record.Number, record.Letter, record.Suffix))];
    }

    private IEnumerable<BagRecord> On(long street) => Holding(session.Relations.NumbersOn(street)).Where(record => record.Street == street);

    private IEnumerable<BagRecord> Holding(List<long> ids) => ids.Select(id => session.Records.At(id, moment)).OfType<BagRecord>();

    public static string Postcode(Query query) => query["postcode"]!.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
}
