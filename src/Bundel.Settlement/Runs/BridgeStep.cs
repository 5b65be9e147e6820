// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Settlement.Runs;

/// <summary>One step from last year's total to this year's; the first and the last are totals themselves.</summary>
public sealed record BridgeStep(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("bedrag")] Money Amount,
    [property: JsonPropertyName("isTotaal")] bool IsTotal = false)
{
    /// <summary>
    /// Total T−1, without what was incidental then, with what changed in standing lines, new mutations and what is incidental now: total T.
    /// The steps always add up, because the third is what the others leave.
    /// </summary>
    internal static IReadOnlyList<BridgeStep> Between(int year, IReadOnlyList<RunLine> before, IReadOnlyList<RunLine> now)
    {
        var (start, end) = (Money.Sum(before.Select(line => line.Total)), Money.Sum(now.Select(line => line.Total)));
        var dropped = -Money.Sum(before.Select(line => line.Incidental));
        var incidental = Money.Sum(now.Select(line => line.Incidental));
        var mutations = Money.Sum(now.Select(line => line.NewMutations));
        return
        [
            new BridgeStep((year - 1).ToString(CultureInfo.InvariantCulture), start, IsTotal: true),
            new BridgeStep(FormattableString.Invariant($"incidenteel {year - 1} vervalt"), dropped),
            new BridgeStep("bestaand beleid", end - start - dropped - mutations - incidental),
            new BridgeStep("nieuwe mutaties", mutations),
            new BridgeStep(FormattableString.Invariant($"incidenteel {year}"), incidental),
            new BridgeStep(year.ToString(CultureInfo.InvariantCulture), end, IsTotal: true),
        ];
    }
}
