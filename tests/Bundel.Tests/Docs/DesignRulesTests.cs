// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Bundel.Tests.Architecture;

namespace Bundel.Tests.Docs;

/// <summary>docs/api-design-rules.md goes through all rules and names every rule of the linter.</summary>
public sealed partial class DesignRulesTests
{
    private const int RulesOfTheText = 36;

    private static readonly string List = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "api-design-rules.md"));

    [Fact]
    public void Every_rule_of_the_text_has_a_row_and_says_how_it_is_met() =>
        List.Split('\n').Where(line => Row().IsMatch(line)).Select(line => line.Split('|')).Count(cells => cells[2].Trim().Length > 0).ShouldBe(RulesOfTheText);

    [Fact]
    public void The_list_and_the_linter_name_the_same_rules()
    {
        var linter = File.ReadLines(Path.Combine(Checkout.Root, "tools", "spectral", "nl-adr.yaml")).Select(line => Rule().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);
        Named().Matches(List).Select(match => match.Groups[1].Value).Distinct().ShouldBe(linter, ignoreOrder: true);
    }

    [GeneratedRegex("^\\| [a-z]")]
    private static partial Regex Row();

    [GeneratedRegex("^  (adr-[a-z-]+):")]
    private static partial Regex Rule();

    [GeneratedRegex("`(adr-[a-z-]+)`")]
    private static partial Regex Named();
}
