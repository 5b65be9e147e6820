// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Recompute;

/// <summary>The rows that do not follow, each with its likely cause.</summary>
internal static class Deviations
{
    /// <summary>A row that keeps its earlier amount may differ this part of it: published minima are themselves rounded.</summary>
    private const int KeptWithinOneIn = 1000;

    public static IReadOnlyList<DeviatingRow> Of(PublishedTable table, IReadOnlyList<PublishedRow> rows, Candidate best)
    {
        var off = Enumerable.Range(0, rows.Count).Where(i => (rows[i].Published!.Value - best.Expected[i]).Abs > table.Tolerance).ToList();
        var lowest = rows.Min(row => row.Published!.Value);
        return [.. off.Select(i => new DeviatingRow { Name = rows[i].Name, Published = rows[i].Published!.Value, Expected = best.Expected[i], Cause = CauseOf(i) })];

        Cause CauseOf(int i)
        {
            if (off.Exists(j => j != i && Near(rows[i].Published!.Value, best.Expected[j]) && Near(rows[j].Published!.Value, best.Expected[i]))) return Cause.Swapped;
            if (rows[i].Published!.Value <= best.Expected[i]) return Cause.Unknown;
            return (table.FromEarlierAmounts && KeepsEarlier(rows[i])) || IsSharedFloor(i) ? Cause.Minimum : Cause.Unknown;
        }

        bool IsSharedFloor(int i) => rows[i].Published == lowest && off.Count(j => rows[j].Published == lowest) > 1;

        bool Near(Money a, Money b) => (a - b).Abs <= table.Tolerance;
    }

    private static bool KeepsEarlier(PublishedRow row) =>
        Math.Abs(row.Published!.Value.Euros - row.Basis!.Value) * KeptWithinOneIn <= Math.Abs(row.Basis.Value);
}
