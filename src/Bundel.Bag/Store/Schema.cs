// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Store;

/// <summary>
/// The tables of a store. A voorkomen has the key identificatie × 512 + voorkomen; days count from 1970-01-01, instants are milliseconds of
/// Dutch clock time since then, words are codes (table "code"), x and y are millimetres of the Rijksdriehoek grid, "cel" is a cell of the loose grid.
/// </summary>
public static class Schema
{
    public const int Version = 1;

    private static readonly string[] Own =
    [
        "naam, vorm, x, y, cel, geometrie",
        "naam, verkorte_naam, type, woonplaats",
        "huisnummer, huisletter, toevoeging, postcode, type, openbareruimte, woonplaats",
        "hoofdadres, pand, gebruiksdoelen, oppervlakte, vorm, x, y, cel, geometrie",
        "hoofdadres, vorm, x, y, cel, geometrie",
        "hoofdadres, vorm, x, y, cel, geometrie",
        "bouwjaar, vorm, x, y, cel, geometrie",
    ];

    /// <summary>Columns that every voorkomen has after its key.</summary>
    public const string Common = "status, begin, eind, registratie, eindregistratie, registratie_lv, eindregistratie_lv, documentdatum, documentnummer, geconstateerd";

    /// <summary>Columns of voorkomens that are no longer part of the registration.</summary>
    public const string Gone = "inactief, inactief_lv, nietbag_lv, panden, nevenadressen";

    public const string Investigation = "identificatie, kenmerk, waarde, begin, eind, registratie, eindregistratie, registratie_lv, eindregistratie_lv, documentdatum, documentnummer";

    public static IEnumerable<string> Tables => [.. BagKinds.All.SelectMany(Three), .. Others];

    /// <summary>Made after loading.</summary>
    public static IReadOnlyList<string> Indexes { get; } =
    [
        "CREATE INDEX openbareruimte_woonplaats ON openbareruimte(woonplaats)",
        "CREATE INDEX nummeraanduiding_openbareruimte ON nummeraanduiding(openbareruimte)",
        "CREATE INDEX nummeraanduiding_postcode ON nummeraanduiding(postcode, huisnummer)",
        "CREATE INDEX nummeraanduiding_woonplaats ON nummeraanduiding(woonplaats) WHERE woonplaats IS NOT NULL",
        "CREATE INDEX verblijfsobject_hoofdadres ON verblijfsobject(hoofdadres)",
        "CREATE INDEX ligplaats_hoofdadres ON ligplaats(hoofdadres)",
        "CREATE INDEX standplaats_hoofdadres ON standplaats(hoofdadres)",
        "CREATE INDEX verblijfsobject_pand ON verblijfsobject(pand)",
        "CREATE INDEX verblijfsobject_meer_panden_pand ON verblijfsobject_meer_panden(pand)",
        "CREATE INDEX nevenadres_nummeraanduiding ON nevenadres(nummeraanduiding)",
        "CREATE INDEX verblijfsobject_cel ON verblijfsobject(cel)",
        "CREATE INDEX ligplaats_cel ON ligplaats(cel)",
        "CREATE INDEX standplaats_cel ON standplaats(cel)",
        "CREATE INDEX pand_cel ON pand(cel)",
        "CREATE INDEX inonderzoek_identificatie ON inonderzoek(identificatie)",
        "CREATE INDEX straat_zoeknaam ON straat(zoeknaam)",
        "CREATE INDEX adres_postcode ON adres(postcode, huisnummer)",
        .. BagKinds.All.SelectMany(kind => new[] { "inactief", "nietbag" }.Select(group => $"CREATE INDEX {kind.Table()}_{group}_sleutel ON {kind.Table()}_{group}(sleutel)")),
    ];

    private static readonly string[] Others =
    [
        "CREATE TABLE verblijfsobject_meer_panden(sleutel INTEGER, volgnummer INTEGER, pand INTEGER, PRIMARY KEY(sleutel, volgnummer)) WITHOUT ROWID",
        "CREATE TABLE nevenadres(sleutel INTEGER, volgnummer INTEGER, nummeraanduiding INTEGER, PRIMARY KEY(sleutel, volgnummer)) WITHOUT ROWID",
        $"CREATE TABLE inonderzoek({Investigation})",
        "CREATE TABLE gemeente_woonplaats(woonplaats INTEGER, gemeente INTEGER, begin INTEGER, eind INTEGER, status INTEGER)",
        "CREATE TABLE adres(nummeraanduiding INTEGER PRIMARY KEY, voorkomen INTEGER, straat INTEGER, woonplaats INTEGER, object INTEGER, postcode TEXT, huisnummer INTEGER)",
        "CREATE TABLE straat(openbareruimte INTEGER PRIMARY KEY, woonplaats INTEGER, naam TEXT, zoeknaam TEXT)",
        "CREATE TABLE toekomst(dag INTEGER, sleutel INTEGER, PRIMARY KEY(sleutel, dag)) WITHOUT ROWID",
        "CREATE TABLE levering(naam TEXT PRIMARY KEY, waarde) WITHOUT ROWID",
        "CREATE TABLE mutatielevering(van INTEGER PRIMARY KEY, tot INTEGER, bestand TEXT, groepen INTEGER)",
        "CREATE TABLE code(lijst TEXT, code INTEGER, naam TEXT, PRIMARY KEY(lijst, code)) WITHOUT ROWID",
    ];

    public static string ColumnsOf(BagKind kind) => $"{Common}, {Own[(int)kind]}";

    private static IEnumerable<string> Three(BagKind kind)
    {
        var columns = ColumnsOf(kind);
        yield return $"CREATE TABLE {kind.Table()}(sleutel INTEGER PRIMARY KEY, {columns}, identificatie INTEGER GENERATED ALWAYS AS (sleutel >> 9) VIRTUAL, voorkomen INTEGER GENERATED ALWAYS AS (sleutel & 511) VIRTUAL)";
        foreach (var group in new[] { "inactief", "nietbag" }) yield return $"CREATE TABLE {kind.Table()}_{group}(sleutel INTEGER, {columns}, {Gone})";
    }
}
