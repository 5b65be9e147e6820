// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;
using Bundel.Bag.Model;

namespace Bundel.Bag.Addresses;

/// <summary>The table of addresses as a query over the registers: on any day, and with or without what has ended.</summary>
internal static class AddressTable
{
    private static readonly string[] Kinds = [BagKind.Verblijfsobject.Table(), BagKind.Ligplaats.Table(), BagKind.Standplaats.Table()];

    /// <summary>What was huidig on a day, with the knowledge of the store.</summary>
    public static string On(int day) => Make(day, CurrentAddresses.Current(day), huidig: true);

    /// <summary>What holds on a day, whatever its status; an object that has not ended is preferred.</summary>
    public static string WithEnded(int day) => Make(day, Holds(day), huidig: false);

    private static string Holds(int day) => $"begin <= {day} AND (eind IS NULL OR eind > {day})";

    private static string Make(int day, string condition, bool huidig)
    {
        string Last(string table, string id) => $"(SELECT max(sleutel) FROM {table} WHERE sleutel BETWEEN ({id}) << 9 AND (({id}) << 9) + 511 AND {condition})";
        string Mains(string holds) => string.Join(", ", Kinds.Select(kind => $"(SELECT min(sleutel) FROM {kind} WHERE hoofdadres = m.sleutel >> 9 AND {holds})"));
        var sides = string.Join(", ", Kinds.Select(kind => $"(SELECT min(b.sleutel) FROM nevenadres b JOIN {kind} USING (sleutel) WHERE b.nummeraanduiding = m.sleutel >> 9 AND {condition})"));
        var mains = huidig ? Mains(condition) : $"{Mains(CurrentAddresses.Current(day))}, {Mains(condition)}";
        var town = $"coalesce(m.woonplaats, (SELECT woonplaats FROM openbareruimte WHERE sleutel = {Last("openbareruimte", "m.openbareruimte")}))";
        return $"SELECT m.sleutel >> 9 AS nummeraanduiding, m.sleutel & 511 AS voorkomen, {Last("openbareruimte", "m.openbareruimte")} AS straat, {Last("woonplaats", town)} AS woonplaats, coalesce({mains}, {sides}) AS object, m.postcode, m.huisnummer FROM nummeraanduiding m WHERE {condition}";
    }
}
