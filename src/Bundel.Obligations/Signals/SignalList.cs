// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Signals;

public enum SignalColour
{
    [JsonStringEnumMemberName("rood")] Red,
    [JsonStringEnumMemberName("geel")] Amber,
    [JsonStringEnumMemberName("onbekend")] Unknown,
    [JsonStringEnumMemberName("groen")] Green,
}

/// <summary>A sign that something is about to get stuck: observable, with its formula and why it counts. The thresholds are assumptions, and settings.</summary>
/// <param name="Blocks">The worst of these decides the colour; the others are counted.</param>
public sealed record SignalRule(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("formule")] string Formula,
    [property: JsonPropertyName("geel")] decimal? Amber,
    [property: JsonPropertyName("rood")] decimal? Red,
    [property: JsonPropertyName("eenheid")] string Unit,
    [property: JsonPropertyName("blokkeert")] bool Blocks,
    [property: JsonPropertyName("reden")] string Why);

/// <summary>The signals of this release.</summary>
public static class SignalList
{
    public static IReadOnlyList<SignalRule> All { get; } =
    [
        new("ri-01", "Speling tot de uiterste datum", "weken tussen het geplande einde en de uiterste datum; geel onder, rood onder", 8, 0, "weken", true, "Alleen in het plan komen werk, volgorde en mensen samen."),
        new("ri-02", "Wat eerst moet, is niet klaar", "een voorwaarde is nog niet in gebruik; rood als die geen eigenaar heeft of nog niet begonnen is", null, null, "", true, "Bouwstenen steunen op elkaar: de keten stokt bij de eerste die ontbreekt."),
        new("ri-03", "Geen eigenaar", "er is geen eigenaar en de uiterste datum is binnen zoveel maanden", 12, 6, "maanden", true, "Wat van niemand is, gebeurt niet."),
        new("ri-04", "Geen of oud bewijs", "maanden sinds het jongste bewijs van iets dat in gebruik heet; rood ook zonder bewijs", 12, 18, "maanden", false, "Eigen opgave is geen bewijs."),
        new("ri-05", "Te weinig mensen", "gevraagde weken gedeeld door beschikbare weken, per vaardigheid, in de komende 13 weken", 0.85m, 1.0m, "deel", false, "Hoeveel een gemeente aankan was al in 2005 de grens."),
        new("ri-06", "Leverancier niet klaar", "weken tussen de uitgave van de leverancier en het begin in het plan; onbekend is geel", 8, 0, "weken", false, "Een plan zonder uitgave van de leverancier is een wens."),
        new("ri-07", "Geen dekking in de begroting", "er zijn kosten en geen besluit: geel als de datum in het volgende begrotingsjaar ligt, rood als zij in dit jaar ligt", 1, 0, "jaren", true, "Gebrek aan geld was een van de twee redenen voor vertraging bij Operatie NUP."),
        new("ri-08", "Herindeling", "een herindeling valt in de komende maanden; rood als de speling ook klein is", 12, 8, "maanden, weken", false, "Een herindeling vraagt alle aandacht."),
        new("ri-09", "Stand niet bijgewerkt", "dagen sinds de stand is vastgelegd", 90, 180, "dagen", false, "Een oude stand zegt weinig."),
        new("ri-10", "Te veel tegelijk", "aantal opleveringen dat in de komende 13 weken bij één deelnemer loopt", 5, 8, "opleveringen", false, "Stapeling was de oorspronkelijke klacht."),
        new("ri-11", "Plan verschoven", "hoe vaak het einde later werd; rood ook bij meer dan 26 weken", 1, 3, "keer", false, "Herhaald schuiven zegt meer dan een zelfgekozen kleur."),
        new("ri-12", "Datum onzeker", "de datum is een voorstel of is de afgelopen twaalf maanden veranderd; rood als een voorgestelde datum voorbij is", 12, null, "maanden", false, "Datums van wetten verschuiven; dat is het gewone geval."),
        new("ri-13", "Zelfevaluatie loopt achter", "deel beantwoord min deel van de tijd verstreken, in procentpunten; rood als er niets is en zoveel dagen resten", -25, 30, "procentpunten, dagen", false, "Op 6 december 2018, 25 dagen voor de termijn, stonden 252 vragenlijsten op nul."),
        new("ri-14", "Eén mens kent het", "aantal mensen met een vaardigheid die in het plan nodig is", 1, 0, "mensen", false, "Kleine organisaties leunen op één persoon."),
        new("ri-15", "Niet in de dienstverleningsovereenkomst", "gedeeld werk zonder afspraak of besluit, met de datum binnen zoveel maanden", 12, 6, "maanden", true, "Een deelnemer houdt zijn eigen verantwoordelijkheid."),
        new("ri-16", "Deelnemers lopen uiteen", "treden tussen de verste en de laatste deelnemer in een gedeelde oplevering", 2, 3, "treden", false, "De langzaamste bepaalt de datum van wat samen gaat."),
        new("be-01", "In gebruik, beheer niet geregeld", "een bouwsteen of standaard is in gebruik zonder volledige beheerkaart; rood als er geen kaart is", null, null, "", false, "Na de ingebruikname zakt de aandacht weg; wat niemand beheert, valt uit."),
    ];
}
