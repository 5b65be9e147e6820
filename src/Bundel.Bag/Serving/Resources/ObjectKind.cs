// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Serving.Parameters;

namespace Bundel.Bag.Serving.Resources;

/// <summary>What the API says of one type of object: its collection, its ways in, and what can come along.</summary>
internal sealed record ObjectKind(string Collection, BagKind Kind, string IdName, string Pattern, bool Paged, string[] Expands, SearchKey[] Keys)
{
    private static readonly SearchKey[] Places = [SearchKey.Of("point"), SearchKey.Of("bbox")];
    private static readonly string[] Addresses = ["heeftAlsHoofdAdres", "heeftAlsNevenAdres", "adressen"];
    private static readonly string[] ByNumber = ["huisletter", "huisnummertoevoeging", "exacteMatch"];

    public static SearchKey[] AddressableKeys { get; } =
        [SearchKey.Of("nummeraanduidingIdentificatie"), SearchKey.Of("pandIdentificaties"), SearchKey.Of("pandIdentificatie"), SearchKey.Of("point"), SearchKey.Of("bbox", ObjectFilter.Addressable)];

    public static string[] AddressableExpands { get; } = [.. Addresses, "maaktDeelUitVan"];

    private static readonly ObjectKind[] All =
    [
        new("woonplaatsen", BagKind.Woonplaats, "identificatie", "^[0-9]{4}$", Paged: false, ["geometrie", "bronhouders", "bronhouder"], [SearchKey.Of("naam"), .. Places]),
        new("openbareruimten", BagKind.OpenbareRuimte, "openbareRuimteIdentificatie", Rules.Street, Paged: true, ["ligtInWoonplaats"], [new("namen", ["woonplaatsNaam", "openbareRuimteNaam"], []), SearchKey.Of("woonplaatsIdentificatie")]),
        new("nummeraanduidingen", BagKind.Nummeraanduiding, "nummeraanduidingIdentificatie", Rules.Number, Paged: true, ["ligtInWoonplaats", "ligtAanOpenbareRuimte"],
            [new("postcode", ["postcode", "huisnummer"], ByNumber), new("namen", ["woonplaatsNaam", "openbareRuimteNaam", "huisnummer"], ByNumber), SearchKey.Of("openbareRuimteIdentificatie"), SearchKey.Of("pandIdentificatie")]),
        new("verblijfsobjecten", BagKind.Verblijfsobject, "identificatie", "^[0-9]{4}01[0-9]{10}$", Paged: true, AddressableExpands, [SearchKey.Of("pandIdentificatie"), .. Places]),
        new("ligplaatsen", BagKind.Ligplaats, "identificatie", "^[0-9]{4}02[0-9]{10}$", Paged: false, Addresses, Places),
        new("standplaatsen", BagKind.Standplaats, "identificatie", "^[0-9]{4}03[0-9]{10}$", Paged: false, Addresses, Places),
        new("panden", BagKind.Pand, "identificatie", Rules.Building, Paged: true, [],
            [SearchKey.Of("adresseerbaarObjectIdentificatie"), SearchKey.Of("nummeraanduidingIdentificatie"), SearchKey.Of("point"), SearchKey.Of("locatie"), SearchKey.Of("bbox", ObjectFilter.Buildings)]),
    ];

    /// <summary>Types that can be asked for with a point in the body.</summary>
    public bool TakesPoint => Kind is BagKind.Woonplaats or BagKind.Ligplaats or BagKind.Standplaats or BagKind.Pand;

    public static ObjectKind? Find(string collection) => Array.Find(All, kind => kind.Collection == collection);
}
