// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Mapping;

/// <summary>All rules of a collaboration, with the most exact first; among equals the first given.</summary>
public sealed class PoolMapping
{
    internal const int Outside = -1;
    internal const int Unmapped = -2;

    private readonly RuleIndex index;
    private readonly Dictionary<string, int> indexes;

    private PoolMapping(IReadOnlyList<MappingRule> given)
    {
        index = new RuleIndex(given);
        Pools = [.. given.Select(rule => rule.Pool).OfType<string>().Distinct(StringComparer.Ordinal)];
        indexes = Pools.Select((pool, place) => (pool, place)).ToDictionary(pair => pair.pool, pair => pair.place, StringComparer.Ordinal);
        UsesAccounts = given.Any(rule => rule.Account is not null);
        UsesCostCentres = given.Any(rule => rule.CostCentre is not null);
        UsesProjects = given.Any(rule => rule.Project is not null);
    }

    /// <summary>No rules yet: every line is unmapped.</summary>
    public static PoolMapping None { get; } = new([]);

    /// <summary>Codes of the pools, in the order of the rules.</summary>
    public IReadOnlyList<string> Pools { get; }

    internal bool UsesAccounts { get; }

    internal bool UsesCostCentres { get; }

    internal bool UsesProjects { get; }

    /// <summary>Checks and orders the rules.</summary>
    public static Result<PoolMapping> From(IReadOnlyList<MappingRule> rules)
    {
        var problems = new List<Problem>();
        if (rules.Count == 0) problems.Add(new Problem("toewijzing-leeg", "Er zijn geen regels die grootboekregels aan kostengroepen toewijzen."));
        for (var i = 0; i < rules.Count; i++)
        {
            var place = new Place("toewijzing", i + 1);
            if (rules[i].ThroughAccount is { } through && (rules[i].Account is not { } from || MappingRule.Compare(from, through) > 0))
                problems.Add(new Problem("toewijzing-bereik", "dit bereik van rekeningen loopt niet van laag naar hoog.") { Place = place, Found = rules[i].ToString(), Expected = "een eerste en een laatste rekening" });
            if (rules[i].Weight == 0) problems.Add(new Problem("toewijzing-zonder-kenmerk", "deze regel noemt geen rekening, kostenplaats of project.") { Place = place, Expected = "ten minste één kenmerk" });
        }

        foreach (var same in rules.Select((rule, index) => (rule, index)).GroupBy(pair => pair.rule with { Pool = null }).Where(same => same.Select(pair => pair.rule.Pool).Distinct(StringComparer.Ordinal).Count() > 1))
            problems.Add(new Problem("toewijzing-dubbel", "deze regels wijzen hetzelfde aan verschillende kostengroepen toe.") { Place = new Place("toewijzing", same.Last().index + 1), Found = same.First().rule.ToString(), Expected = "één kostengroep" });
        return problems.Count > 0 ? problems : new PoolMapping(rules);
    }

    /// <summary>The rule that decides about such a line, or null when none does.</summary>
    public MappingRule? RuleFor(string account, string costCentre, string project) => index.Find(account, costCentre, project);

    internal int PoolOf(string account, string costCentre, string project) =>
        RuleFor(account, costCentre, project) is not { } rule ? Unmapped : rule.Pool is null ? Outside : indexes[rule.Pool];
}
