// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Rules;

/// <summary>What a rule is held against: one landscape, those of the group beside it, the reference model, and the day.</summary>
public sealed record RuleContext(Landscape Landscape, IReadOnlyList<Landscape> Group, ReferenceModel Reference, DateOnly Today)
{
    /// <summary>True when one of these components is meant: by the key itself, or by what it was or becomes.</summary>
    public bool Names(IEnumerable<string> used, IReadOnlyCollection<string> wanted)
    {
        var accepted = wanted.SelectMany(Reference.Equivalents).ToHashSet(StringComparer.Ordinal);
        return used.Any(accepted.Contains);
    }
}

/// <summary>Comparing a kept value with what a rule wants.</summary>
public enum Comparison
{
    [JsonStringEnumMemberName("gelijk")] Equal,
    [JsonStringEnumMemberName("ongelijk")] Different,
    [JsonStringEnumMemberName("minstens")] AtLeast,
    [JsonStringEnumMemberName("hoogstens")] AtMost,
    [JsonStringEnumMemberName("een-van")] OneOf,
    [JsonStringEnumMemberName("gevuld")] Filled,

    /// <summary>A date no more than so many months ago.</summary>
    [JsonStringEnumMemberName("recent")] Recent,

    /// <summary>A date that has not passed.</summary>
    [JsonStringEnumMemberName("na-vandaag")] Ahead,
}
