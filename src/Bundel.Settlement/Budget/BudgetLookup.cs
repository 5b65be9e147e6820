// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Budget;

/// <summary>Finds what the parts of a budget refer to; every problem at once.</summary>
internal static class BudgetLookup
{
    public static async Task<Result<Pool>> FindPool(this BundelDb db, string code, CancellationToken cancel, string field = "kostengroep")
    {
        if (await db.Set<Pool>().FirstOrDefaultAsync(row => row.Code == code, cancel) is { } pool) return pool;
        var known = await db.Set<Pool>().OrderBy(row => row.Code).Select(row => row.Code).Take(20).ToListAsync(cancel);
        return Problem.NotFound("Deze kostengroep bestaat niet.") with { Field = field, Found = code, Expected = known.Count == 0 ? "maak eerst een kostengroep" : "een van " + Dutch.List(known) };
    }

    public static async Task<Problem?> ServiceMissing(this BundelDb db, string? code, CancellationToken cancel) =>
        string.IsNullOrWhiteSpace(code) || await db.Set<Bundel.Collaborations.Services.Service>().AnyAsync(row => row.Code == code.Trim(), cancel)
            ? null
            : Problem.InField("dienst", "dienst-onbekend", "Deze dienst staat niet in de dienstencatalogus.") with { Found = code };

    public static async Task<IReadOnlyList<Problem>> LineProblems(this BundelDb db, LineText line, CancellationToken cancel)
    {
        var problems = new List<Problem>();
        var pool = await db.FindPool(line.Pool, cancel);
        problems.AddRange(pool.Problems.Select(problem => problem with { Kind = ProblemKind.Invalid }));
        if (await db.ServiceMissing(line.Service, cancel) is { } service) problems.Add(service);
        if (line.Mutation is null) return problems;
        var mutation = await db.Set<BudgetMutation>().AsNoTracking().FirstOrDefaultAsync(row => row.Code == line.Mutation, cancel);
        if (mutation is null) problems.Add(Problem.InField("mutatie", "mutatie-onbekend", "Deze begrotingsmutatie bestaat niet.") with { Found = line.Mutation });
        else if (!mutation.RunsIn(line.Year)) problems.Add(Outside(mutation, line.Year));
        return problems;
    }

    public static Problem Outside(BudgetMutation mutation, int year) =>
        Problem.InField("jaar", "mutatie-loopt-niet", $"Mutatie {mutation.Name} loopt niet in dit jaar.") with
        {
            Found = year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Expected = (mutation.FromYear, mutation.ThroughYear) switch
            {
                ({ } from, { } through) => FormattableString.Invariant($"{from} tot en met {through}"),
                ({ } from, null) => FormattableString.Invariant($"vanaf {from}"),
                (_, var through) => FormattableString.Invariant($"tot en met {through}"),
            },
        };
}
