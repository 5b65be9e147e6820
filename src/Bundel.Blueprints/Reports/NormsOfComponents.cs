// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Reference;
using Bundel.Blueprints.Rules;

namespace Bundel.Blueprints.Reports;

/// <summary>What a blueprint asks of components: the rules that name one, all rules of the block that is about one, and for an application what every application must have.</summary>
internal static class NormsOfComponents
{
    public static (IReadOnlyList<Rule> Rules, IReadOnlyList<string> Standards) In(Blueprint blueprint, IReadOnlyList<string> components, ReferenceModel reference)
    {
        var keys = components.SelectMany(reference.Equivalents).ToHashSet(StringComparer.Ordinal);
        var blocks = blueprint.Blocks.Where(block => block.Components.Any(keys.Contains)).ToList();
        var areApplications = components.Any(key => reference.Find(key)?.Kind == ReferenceKinds.Component);
        var rules = blueprint.Blocks.SelectMany(block => block.Rules.Where(rule => blocks.Contains(block) || Names(rule, keys) || (areApplications && IsForEveryApplication(rule))));
        return ([.. rules], [.. blocks.SelectMany(block => block.ComplyOrExplain)]);
    }

    private static bool Names(Rule rule, HashSet<string> keys) => rule.Norms.Any(norm => norm.StartsWith("GEMMA ", StringComparison.Ordinal) && keys.Contains(norm["GEMMA ".Length..]));

    private static bool IsForEveryApplication(Rule rule) => rule is HostingRule or PropertyRule { Components.Count: 0 };
}
