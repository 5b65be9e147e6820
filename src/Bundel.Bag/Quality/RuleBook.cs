// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Quality;

/// <summary>All rules of this assembly, in the order of their themes and codes.</summary>
public static class RuleBook
{
    public static IReadOnlyList<QualityRule> All { get; } =
        [.. typeof(RuleBook).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(QualityRule)) && !type.IsAbstract)
            .Select(type => (QualityRule)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Text.Theme).ThenBy(rule => rule.Text.Code, StringComparer.Ordinal)];

    public static QualityRule? Find(string? code) => All.FirstOrDefault(rule => string.Equals(rule.Text.Code, code?.Trim(), StringComparison.OrdinalIgnoreCase));
}
