// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Mapping;

/// <summary>Finds the rule for a line without looking at all: by what it names, the most exact first, ranges of accounts one by one.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<(string? Account, string? CostCentre, string? Project), MappingRule> exact = [];
    private readonly Dictionary<(string? CostCentre, string? Project), List<MappingRule>> ranges = [];

    public RuleIndex(IEnumerable<MappingRule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.ThroughAccount is null) exact.TryAdd((rule.Account, rule.CostCentre, rule.Project), rule);
            else if (ranges.TryGetValue((rule.CostCentre, rule.Project), out var others)) others.Add(rule);
            else ranges[(rule.CostCentre, rule.Project)] = [rule];
        }
    }

    /// <summary>The rule that decides, or null.</summary>
    public MappingRule? Find(string account, string costCentre, string project) =>
        Within(account, costCentre, project) ?? Within(account, null, project) ?? Within(account, costCentre, null) ?? Within(account, null, null);

    private MappingRule? Within(string account, string? costCentre, string? project)
    {
        if (exact.TryGetValue((account, costCentre, project), out var rule)) return rule;
        return ranges.GetValueOrDefault((costCentre, project))?.Find(range => range.FitsAccount(account)) ?? exact.GetValueOrDefault((null, costCentre, project));
    }
}
