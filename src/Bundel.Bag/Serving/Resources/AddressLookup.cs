// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Serving.Records;

namespace Bundel.Bag.Serving.Resources;

/// <summary>Finds addresses by one way in.</summary>
internal sealed class AddressLookup(BagSession session, Query query, Moment moment)
{
    private const int MostFound = 400;
    private static readonly string[] ByNumber = ["huisletter", "huisnummertoevoeging", "exacteMatch"];

    public static SearchKey[] Extended { get; } =
    [
        new("postcode", ["postcode", "huisnummer"], ByNumber),
        SearchKey.Of("adresseerbaarObjectIdentificatie"),
        new("namen", ["woonplaatsNaam", "openbareRuimteNaam", "huisnummer"], ByNumber),
        SearchKey.Of("pandIdentificatie"),
    ];

    public static SearchKey[] Plain { get; } = [.. Extended, SearchKey.Of("zoekresultaatIdentificatie"), SearchKey.Of("openbareRuimteIdentificatie"), SearchKey.Of("q")];

    private readonly int? endedOn = query.Is("inclusiefEindStatus") ? moment.Day : null;

    public List<AddressRecord> ById(long id) => session.Addresses.ById(id, endedOn);

    public List<AddressRecord> By(SearchKey key) => key.Name switch
    {
        "postcode" => Narrowed(session.Addresses.ByPostcode(ObjectSearch.Postcode(query), query.Integer("huisnummer")!.Value, endedOn)),
        "adresseerbaarObjectIdentificatie" => OfObject(session.Records.At(query.Id("adresseerbaarObjectIdentificatie"), moment)),
        "namen" => Narrowed([.. Named()]),
        "pandIdentificatie" => InBuilding(query.Id("pandIdentificatie")),
        "zoekresultaatIdentificatie" => SearchIdentifier.Read(query["zoekresultaatIdentificatie"]!) is { } id ? ById(id) : [],
        "openbareRuimteIdentificatie" => session.Addresses.ByStreet(query.Id("openbareRuimteIdentificatie"), 0, endedOn),
        _ => Free(query["q"]!),
    };

    /// <summary>Free text; what the box of the pages finds too.</summary>
    public List<AddressRecord> Free(string text) => [.. session.Search.Find(text, MostFound).SelectMany(address => ById(long.Parse(address.Id, CultureInfo.InvariantCulture)))];

    private List<AddressRecord> Narrowed(List<AddressRecord> found) => found.FindAll(address => NumberMatch.Fits(query, address.Number, address.Letter, address.Suffix));

    private List<AddressRecord> OfObject(BagRecord? record) =>
        record is null ? [] : [.. new[] { record.MainAddress }.Concat(record.SideAddresses).SelectMany(ById).Where(address => address.Object == record.Id)];

    private List<AddressRecord> InBuilding(long building)
    {
        if (session.Records.At(building, moment) is not { } record || (record.HasEnded && endedOn is null)) return [];
        return [.. session.Relations.ResidencesIn(building).Select(id => session.Records.At(id, moment)).OfType<BagRecord>().Where(residence => residence.Buildings.Contains(building)).SelectMany(OfObject).DistinctBy(address => address.Id)];
    }

    private IEnumerable<AddressRecord> Named() =>
        from town in session.Relations.TownsNamed(query["woonplaatsNaam"]!)
        from street in session.Relations.StreetsIn(town)
        where session.Records.At(street, moment) is { } record && SearchText.Fold(record.Name) == SearchText.Fold(query["openbareRuimteNaam"])
        from address in session.Addresses.ByStreet(street, query.Integer("huisnummer")!.Value, endedOn)
        where address.TownId == town
        select address;
}
