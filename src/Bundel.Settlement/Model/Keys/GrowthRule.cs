// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>From an old key to a new one along a path: share(t) = (1 − λ(t)) · old + λ(t) · new. Both add up to one, so every year does.</summary>
[Description("Van een oude naar een nieuwe sleutel langs een ingroeipad.")]
public sealed record GrowthRule : KeyRule
{
    [JsonPropertyName("van"), Description("Code van de oude sleutel.")]
    public required string Old { get; init; }

    [JsonPropertyName("naar"), Description("Code van de nieuwe sleutel.")]
    public required string New { get; init; }

    [JsonPropertyName("pad"), Description("Deel van de nieuwe sleutel per jaar, van 0 tot 1; het laatste jaar is 1 en geldt daarna.")]
    public required IReadOnlyList<PathStep> Path { get; init; }
}

/// <summary>How far the new key counts in a year.</summary>
[Description("Hoe ver de nieuwe verdeling in een jaar meetelt.")]
public sealed record PathStep
{
    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("deel"), Description("Van 0 (geheel oud) tot 1 (geheel nieuw).")]
    public required decimal Part { get; init; }

    /// <summary>The part for a year: 0 before the path, 1 after it, and the last step before a year that is not on it.</summary>
    public static decimal For(IReadOnlyList<PathStep> path, int year) =>
        path.Where(step => step.Year <= year).MaxBy(step => step.Year)?.Part ?? 0;
}
