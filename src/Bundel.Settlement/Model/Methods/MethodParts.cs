// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>The financing methods of a collaboration beside its keys. Every part is optional; each is decided apart.</summary>
[Description("Financieringsmethoden naast de verdeelsleutels. Elk onderdeel mag ontbreken.")]
public sealed record MethodParts
{
    [JsonPropertyName("indexen"), Description("Loon- en prijsindexen.")]
    public IReadOnlyList<IndexSeries> Indexes { get; init; } = [];

    [JsonPropertyName("doorbelasting"), Description("Kostenplaatsenmethode: kostengroepen die aan kostengroepen doorbelasten.")]
    public CostFlow? Flow { get; init; }

    [JsonPropertyName("kostprijzen"), Description("Tarieven en kostprijzen.")]
    public IReadOnlyList<CostPrice> Prices { get; init; } = [];

    [JsonPropertyName("verloop"), Description("Verloopoverzicht: van de begroting van het basisjaar naar volgende jaren.")]
    public Bridge? Bridge { get; init; }

    [JsonPropertyName("bijsturing"), Description("Stappen na de verdeling, in deze volgorde.")]
    public IReadOnlyList<SteeringStep> Steering { get; init; } = [];

    [JsonPropertyName("meerwerk"), Description("Opdrachten voor meerwerk en minderwerk, buiten de sleutels om.")]
    public IReadOnlyList<WorkOrder> Orders { get; init; } = [];

    [JsonPropertyName("afrekening"), Description("Afrekening van voorschotten en bestemming van het resultaat.")]
    public FinalSettlement? Settlement { get; init; }

    [JsonPropertyName("weerstand"), Description("Weerstandsvermogen.")]
    public Resilience? Resilience { get; init; }

    [JsonPropertyName("toetreding"), Description("Een nieuwe deelnemer.")]
    public Entry? Entry { get; init; }

    [JsonPropertyName("uittreding"), Description("Een deelnemer die vertrekt.")]
    public Exit? Exit { get; init; }
}
