// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Matching;

/// <summary>What of a list is read: these columns and no other.</summary>
public enum ListField
{
    Key,
    Street,
    Number,
    Letter,
    Suffix,
    Postcode,
    Town,
    Line,
    AddressId,
    ObjectId,
}

/// <summary>Dutch names of the fields, and the headings under which lists have them.</summary>
public static class ListFields
{
    private static readonly (string Name, string[] Headings)[] Names =
    [
        ("sleutel", []),
        ("straat", ["straat", "straatnaam", "openbare ruimte", "openbareruimtenaam", "naam openbare ruimte", "openbareruimte", "adres_straat", "vestigingsadres straat", "street"]),
        ("huisnummer", ["huisnummer", "huisnr", "hnr", "nummer", "nr", "huis_nummer", "number"]),
        ("huisletter", ["huisletter", "hltr", "letter", "huisltr", "hl"]),
        ("toevoeging", ["toevoeging", "huisnummertoevoeging", "huisnummer toevoeging", "huisnummer_toev", "toev", "hnrtoev", "htv", "hnr_tv"]),
        ("postcode", ["postcode", "pc", "pc6", "postal code", "zip", "postkode"]),
        ("woonplaats", ["woonplaats", "woonplaatsnaam", "plaats", "plaatsnaam", "stad", "vestigingsplaats", "wpl", "city"]),
        ("adres", ["adres", "volledig adres", "adresregel", "adresregel 1", "locatie", "objectadres", "adres object", "address"]),
        ("nummeraanduiding", ["nummeraanduiding", "nummeraanduiding identificatie", "identificatie nummeraanduiding", "nummeraanduidingid", "bag nummeraanduiding id", "num_id"]),
        ("object", ["adresseerbaarobject", "adresseerbaar object", "identificatie verblijfplaats", "verblijfsobject", "vbo_id", "verblijfsobjectid", "adresseerbaarobjectidentificatie", "bag object id", "pand", "pandidentificatie"]),
    ];

    public static string Name(this ListField field) => Names[(int)field].Name;

    public static string[] Headings(this ListField field) => Names[(int)field].Headings;

    public static ListField? Find(string name)
    {
        var at = Array.FindIndex(Names, pair => pair.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : (ListField)at;
    }
}
