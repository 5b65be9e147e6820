// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Recompute;

/// <summary>
/// Recomputes a published table (narekenen): finds the factor and the rounding policy that reproduce most rows and names the rows and
/// totals that do not follow. Exact arithmetic throughout.
/// </summary>
public static class Recomputer
{
    /// <summary>Recomputes.</summary>
    /// <returns>The finding, or the problem <c>niets-te-vergelijken</c>.</returns>
    public static Result<Recomputation> Recompute(PublishedTable table)
    {
        var lines = table.Rows.Where(row => !row.IsTotal).ToList();
        var rows = lines.Where(row => row is { Basis: not null, Published: not null }).ToList();
        if (rows.Count == 0) return new Problem("niets-te-vergelijken", "Er is geen rij met zowel een gewicht of eerder bedrag als een gepubliceerd bedrag.");
        var candidates = Candidates.Of(table, rows).ToList();
        if (candidates.Count == 0) return new Problem("niets-te-vergelijken", "Alle gewichten of eerdere bedragen zijn nul.");
        var best = candidates.MaxBy(candidate => (candidate.Within, candidate.Exact, candidate.FitsUnit))!;
        var deviating = Deviations.Of(table, rows, best);
        return new Recomputation
        {
            Policy = best.Policy,
            Factor = Text(best.Factor),
            AlsoFitting = [.. candidates.Where(candidate => candidate != best && candidate.Expected.SequenceEqual(best.Expected)).Select(candidate => candidate.Policy)],
            Rows = rows.Count,
            Skipped = lines.Count - rows.Count,
            Exact = best.Exact,
            WithinTolerance = best.Within,
            Deviating = deviating,
            Totals = TotalsCheck.Of(table, best),
        };
    }

    private static string Text(Share factor)
    {
        var text = factor.ToDecimal(12).TrimEnd('0');
        return text.TrimEnd('.');
    }
}
