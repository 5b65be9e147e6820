// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>
/// Everything a settlement is computed from, for one collaboration: an immutable record graph that refers by code and knows no database.
/// Its file is model.json (<see cref="ModelJson"/>); the database only assembles it.
/// </summary>
[Description("Verrekenmodel van één samenwerkingsverband: alles waaruit een verrekening wordt berekend.")]
public sealed record SettlementModel
{
    /// <summary>The schema that this release writes.</summary>
    public const string CurrentSchema = "bundel-model/1";

    [JsonPropertyName("schema"), Description("Versie van dit bestandsformaat.")]
    public required string Schema { get; init; } = CurrentSchema;

    [JsonPropertyName("samenwerking")]
    public required Collaboration Collaboration { get; init; }

    [JsonPropertyName("deelnemers"), Description("Deelnemers en klanten.")]
    public required IReadOnlyList<Participant> Participants { get; init; }

    [JsonPropertyName("opvolgingen"), Description("Wie sinds een herindeling in wiens plaats staat.")]
    public IReadOnlyList<Succession> Successions { get; init; } = [];

    [JsonPropertyName("maatstaven"), Description("Verdeelmaatstaven met hun waarden.")]
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    [JsonPropertyName("besluiten"), Description("Besluiten waarnaar sleutels, waarden en mutaties verwijzen.")]
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    [JsonPropertyName("diensten"), Description("Producten- en dienstencatalogus.")]
    public IReadOnlyList<Service> Services { get; init; } = [];

    [JsonPropertyName("sleutels"), Description("Verdeelsleutels, met versies.")]
    public required IReadOnlyList<AllocationKey> Keys { get; init; }

    [JsonPropertyName("kostengroepen")]
    public required IReadOnlyList<CostPool> Pools { get; init; }

    [JsonPropertyName("mutaties"), Description("Begrotingsmutaties; een mutatie met een eigen sleutel wordt apart verdeeld.")]
    public IReadOnlyList<Mutation> Mutations { get; init; } = [];

    [JsonPropertyName("begrotingsregels")]
    public required IReadOnlyList<BudgetLine> Lines { get; init; }

    [JsonPropertyName("afronding"), Description("Hoe elke verdeling wordt afgerond.")]
    public RoundingPolicy Rounding { get; init; } = new();

    [JsonPropertyName("methoden"), Description("Financieringsmethoden naast de verdeelsleutels; mag ontbreken.")]
    public MethodParts? Methods { get; init; }
}
