// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;

namespace Bundel.Blueprints.Rules;

public enum Verdict
{
    [JsonStringEnumMemberName("voldoet")] Passes,
    [JsonStringEnumMemberName("wijkt af")] Deviates,
    [JsonStringEnumMemberName("n.v.t.")] NotApplicable,

    /// <summary>Something that the rule asks is not known; never counts as passing.</summary>
    [JsonStringEnumMemberName("onbekend")] Unknown,
    [JsonStringEnumMemberName("afwijking geaccepteerd")] Accepted,
}

/// <summary>A value that nobody has entered yet: of which list, which field, and of whom when it is one row.</summary>
public sealed record Ask(
    [property: JsonPropertyName("lijst")] string List,
    [property: JsonPropertyName("veld")] string Field,
    [property: JsonPropertyName("van")] string? Row = null)
{
    public const string Facts = "feiten";
    public const string Applications = "applicaties";
    public const string Technology = "technologie";
    public const string Couplings = "koppelingen";
}

/// <summary>What a rule says of one landscape, why, and what is missing to say more.</summary>
public sealed record Outcome(Verdict Verdict, IReadOnlyList<string> Reasons, IReadOnlyList<Ask> Missing)
{
    /// <summary>The facts that were looked at, with their day and what shows them.</summary>
    public IReadOnlyList<LandscapeFact> Facts { get; init; } = [];

    public static Outcome Passes(params string[] reasons) => new(Verdict.Passes, reasons, []);

    public static Outcome Deviates(params string[] reasons) => new(Verdict.Deviates, reasons, []);

    public static Outcome NotApplicable(string reason) => new(Verdict.NotApplicable, [reason], []);

    public static Outcome Unknown(string reason, params Ask[] missing) => new(Verdict.Unknown, [reason], missing);

    /// <summary>Of many rows one verdict: one that deviates decides, then one that is unknown.</summary>
    public static Outcome Of(IReadOnlyCollection<Outcome> rows, string none)
    {
        if (rows.Count == 0) return NotApplicable(none);
        foreach (var verdict in new[] { Verdict.Deviates, Verdict.Unknown })
        {
            var found = rows.Where(row => row.Verdict == verdict).ToList();
            if (found.Count > 0) return new Outcome(verdict, [.. found.SelectMany(row => row.Reasons)], [.. rows.SelectMany(row => row.Missing).Distinct()]);
        }

        return rows.All(row => row.Verdict == Verdict.NotApplicable) ? NotApplicable(none) : Passes($"{Dutch.Number(rows.Count(row => row.Verdict == Verdict.Passes))} bekeken");
    }
}
