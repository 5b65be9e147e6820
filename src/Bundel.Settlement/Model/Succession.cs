// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>From a day on, one participant stands in the place of another, after a municipal reorganisation.</summary>
[Description("Eén stap van voorganger naar opvolger bij een herindeling.")]
public sealed record Succession
{
    [JsonPropertyName("soort"), Description("Bij een samenvoeging gaan vaste delen en bedragen van de voorganger over op de opvolger; bij een splitsing beslist een nieuwe sleutel.")]
    public required SuccessionKind Kind { get; init; }

    [JsonPropertyName("datum"), Description("Eerste dag van de nieuwe toestand.")]
    public required DateOnly Date { get; init; }

    [JsonPropertyName("voorganger"), Description("Code van wie ophoudt te bestaan.")]
    public required string Predecessor { get; init; }

    [JsonPropertyName("opvolger"), Description("Code van wie in de plaats komt.")]
    public required string Successor { get; init; }

    [JsonPropertyName("overigeVoorgangers"), Description("Voorgangers die hier niet deelnemen.")]
    public string? OtherPredecessors { get; init; }
}

/// <summary>How predecessors and successors hang together.</summary>
public enum SuccessionKind
{
    [JsonStringEnumMemberName("samenvoeging")]
    Merger,

    [JsonStringEnumMemberName("splitsing")]
    Split,
}
