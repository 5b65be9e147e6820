// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.Documenting;

/// <summary>A kind of document with a shipped template.</summary>
/// <param name="PerParticipant">It is made for one participant.</param>
/// <param name="Phase">Phase in which it is usually made.</param>
public sealed record DocumentSort(
    [property: JsonPropertyName("soort")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("perDeelnemer")] bool PerParticipant,
    [property: JsonPropertyName("fase")] string Phase)
{
    /// <summary>The shipped template.</summary>
    [JsonIgnore]
    public string Template => Shipped.Text($"sjabloon-{Code}.md");
}

/// <summary>All documents that Bundel can make, in the order of the phases.</summary>
public static class DocumentSorts
{
    public static IReadOnlyList<DocumentSort> All { get; } =
    [
        new("intentieverklaring", "Intentieverklaring", false, "oriënteren"),
        new("startnotitie", "Bestuurlijke startnotitie", false, "oriënteren"),
        new("projectplan", "Projectplan met checklists", false, "oriënteren"),
        new("businesscase", "Businesscase", false, "verkennen"),
        new("governance", "Besturing: eigenaar, opdrachtgever, opdrachtnemer", false, "verkennen"),
        new("adviesaanvraag-or", "Adviesaanvraag ondernemingsraad", true, "verkennen"),
        new("gemeenschappelijke-regeling", "Gemeenschappelijke regeling", false, "inrichten"),
        new("raadsvoorstel", "Raadsvoorstel", true, "inrichten"),
        new("toestemmingsbesluit", "Toestemmingsbesluit van de raad", true, "inrichten"),
        new("mandaatbesluit", "Mandaatbesluit", true, "inrichten"),
        new("inrichtingsplan", "Inrichtingsplan", false, "inrichten"),
        new("dienstverleningshandvest", "Dienstverleningshandvest", false, "inrichten"),
        new("dvo", "Dienstverleningsovereenkomst", true, "inrichten"),
        new("sla", "SLA", false, "inrichten"),
        new("pdc", "Producten- en dienstencatalogus", false, "inrichten"),
        new("uittredingsregeling", "Uittredingsregeling", false, "inrichten"),
        new("archiefbepaling", "Archiefbepaling", false, "inrichten"),
        new("verwerkersovereenkomst-bijlagen", "Bijlagen bij de verwerkersovereenkomst", true, "inrichten"),
        new("overdrachtsprotocol", "Overdrachtsprotocol", true, "overdragen"),
        new("oplegger", "Oplegger planning en control", false, "beheren"),
    ];

    public static Result<DocumentSort> Find(string? code) => All.FirstOrDefault(sort => sort.Code == code) is { } found
        ? found
        : Problem.InField("soort", "stuk-onbekend", "Dit soort stuk is er niet.") with { Found = code ?? "niets", Expected = string.Join(", ", All.Select(sort => sort.Code)) };
}
