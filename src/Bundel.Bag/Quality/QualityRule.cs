// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality;

/// <summary>What a rule is called, asks, and where that stands.</summary>
/// <param name="Norm">What must be so.</param>
/// <param name="Counts">What the denominator counts.</param>
/// <param name="Action">What a data steward does about a fault.</param>
public sealed record RuleText(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("thema")] Theme Theme,
    [property: JsonPropertyName("norm")] string Norm,
    [property: JsonPropertyName("telt")] string Counts,
    [property: JsonPropertyName("voorstel")] string Action,
    [property: JsonPropertyName("bron")] string Source);

public enum Theme
{
    [JsonStringEnumMemberName("actualiteit")] Timeliness,
    [JsonStringEnumMemberName("consistentie")] Consistency,
    [JsonStringEnumMemberName("maatwerkwaarden")] Values,
    [JsonStringEnumMemberName("terugmeldingen")] Feedback,
    [JsonStringEnumMemberName("catalogus")] Catalogue,
}

/// <summary>One rule of quality: one file, found by itself. A rule looks at one moment and keeps nothing.</summary>
public abstract class QualityRule
{
    public abstract RuleText Text { get; }

    /// <summary>Goes past everything that the rule is about, and tells the tally what breaks it.</summary>
    public abstract void Count(QualityMoment at, RuleTally tally);
}
