// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Quality;

namespace Bundel.Cli.Bag;

/// <summary>A table of rules for on a screen.</summary>
internal static class QualityText
{
    public static void Write(Terminal terminal, string title, IEnumerable<(RuleText Rule, Rate Rate)> rules)
    {
        terminal.Line(title);
        foreach (var (rule, rate) in rules)
        {
            var numbers = rate.Seen is { } seen ? $"{Dutch.Number(rate.Broken!.Value),8} van {Dutch.Number(seen),8}  {(rate.Percentage is { } part ? Dutch.Number(part, 2) + " %" : "–"),8}" : "onbekend".PadLeft(8);
            terminal.Line(string.Create(CultureInfo.InvariantCulture, $"  {rule.Code,-10}{numbers,-34}{rule.Name}"));
        }
    }
}
