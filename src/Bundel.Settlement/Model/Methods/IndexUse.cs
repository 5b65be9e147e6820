// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>Amounts of a base year brought to year T by an index.</summary>
[Description("Indexering van bedragen vanaf een basisjaar.")]
public sealed record IndexUse
{
    [JsonPropertyName("index"), Description("Code van de index.")]
    public required string Index { get; init; }

    [JsonPropertyName("basisjaar"), Description("Het prijspeil van de bedragen.")]
    public required int BaseYear { get; init; }

    [JsonPropertyName("wijze"), Description("Optellend: procenten bij elkaar; stapelend: index op index.")]
    public IndexWay Way { get; init; }
}

/// <summary>Additive or compound.</summary>
public enum IndexWay
{
    [JsonStringEnumMemberName("optellend")]
    Additive,

    [JsonStringEnumMemberName("stapelend")]
    Compound,
}
