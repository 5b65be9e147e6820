// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Bag.Conformance;

/// <summary>Scenarios that contradict the rest of the published set, and those about keys and limits, which are run over HTTP.</summary>
internal static class NotApplicable
{
    private const string OverHttp = "sleutels en limieten horen bij HTTP: BagDoorTests in Bundel.Web.Tests";
    private const string Deprecated = "staat onder DEPRECATED, en spreekt de regels zonder deze header in hetzelfde bestand tegen";

    private static readonly (string File, string Text, string Reason)[] Known =
    [
        ("exacte_match", "i.c.m. fuzzy search", "de code unsupportedCombi bestaat niet; de tabel van foutafhandeling.feature zegt unsupportedCombination"),
        ("foutafhandeling", "Ongeldige request body bij zoeken", "wil de body in instance, dat een adres is"),
        ("foutafhandeling", "geldigOp=23-04-2019 | identificatie", "noemt de parameter pandIdentificatie hier identificatie, elders in het bestand pandIdentificatie"),
        ("foutafhandeling", "adresseerbareobejcten", "het pad is verkeerd geschreven"),
        ("foutafhandeling", "| enumeratiewaarde |", "de code is volgens de tabel en een ander scenario enum; geconstateerd is een boolean"),
        ("foutafhandeling", "buiten het gespecificeerde bereik", "de plaatshouders {maximum} en <paraeter> zijn niet ingevuld; hetzelfde wordt in een ander scenario wel getoetst"),
        ("foutafhandeling", "geen enkele zoekparameter opgegeven in zoekvraag", "de titel mist de punt die de tabel en alle andere scenario's hebben"),
        ("foutafhandeling", "api key", OverHttp),
        ("foutafhandeling", "onjuiste API key", OverHttp),
        ("foutafhandeling", "Teveel verzoeken", OverHttp),
        ("foutafhandeling", "Bronservice", OverHttp),
        ("foutafhandeling", "Technische- of interne", "heeft het label @not-testable"),
        ("foutafhandeling", "Accept-Crs niet meegegeven", Deprecated),
        ("foutafhandeling", "Content-Crs niet meegegeven", Deprecated),
        ("rate-limiting", "", OverHttp),
        ("inonderzoek", "Nummeraanduidng", "het objecttype is verkeerd geschreven"),
        ("inonderzoek", "adresserbaarObject", "de naam is verkeerd geschreven; het OpenAPI-document heeft adresseerbaarObjectheeftAlsNevenadres"),
        ("inonderzoek", "Ã©Ã©n", "de toelichting is met een verkeerde tekenset opgeslagen"),
    ];

    public static string? Reason(string file, GherkinScenario scenario) =>
        Known.FirstOrDefault(known => file.StartsWith(known.File, StringComparison.Ordinal) && $"{scenario.Name} {scenario.Example}".Contains(known.Text, StringComparison.Ordinal)).Reason;
}
