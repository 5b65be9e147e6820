// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger.Mapping;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Ledgers;

/// <summary>Whether rules go together, and whether their pools exist.</summary>
public sealed class LedgerRuleCheck(BundelDb db)
{
    public async Task<IReadOnlyList<Problem>> Problems(IReadOnlyList<MappingRule> rules, CancellationToken cancel, string? file = null)
    {
        var known = await db.Set<Budget.Pool>().AsNoTracking().OrderBy(row => row.Code).Select(row => row.Code).ToListAsync(cancel);
        var problems = PoolMapping.From(rules).Problems.Select(problem => file is null ? problem with { Place = null } : problem with { Place = problem.Place is { } place ? place with { File = file, Row = place.Row + 1 } : new Place(file) }).ToList();
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Pool is not { } pool || known.Contains(pool)) continue;
            problems.Add(new Problem("kostengroep-onbekend", "deze kostengroep bestaat niet.") { Field = file is null ? "kostengroep" : null, Place = file is null ? null : new Place(file, i + 2, "kostengroep"), Found = pool, Expected = "een van " + Dutch.List(known) });
        }

        return problems;
    }

    public static MappingRule Clean(MappingRule rule) => new()
    {
        Account = Text(rule.Account),
        ThroughAccount = Text(rule.ThroughAccount),
        CostCentre = Text(rule.CostCentre),
        Project = Text(rule.Project),
        Pool = Text(rule.Pool),
    };

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
