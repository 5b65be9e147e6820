// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Architecture;

/// <summary>docs/woordenlijst.md holds every Dutch word that Bundel shows to programs, once.</summary>
public sealed partial class GlossaryTests
{
    /// <summary>Words that mean nothing by themselves.</summary>
    private static readonly string[] Connecting = ["id", "en", "in", "om", "op", "van", "voor", "met", "door", "zonder", "per", "uit", "is", "was", "wordt", "sha"];

    private static readonly string[][] Rows = [.. File.ReadLines(Path.Combine(Checkout.Root, "docs", "woordenlijst.md"))
        .Where(line => line.StartsWith("| ") && !line.StartsWith("| English") && !line.StartsWith("| --"))
        .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];

    [Fact]
    public void Every_word_of_a_use_case_a_field_or_a_permission_is_in_the_glossary()
    {
        var known = Rows.SelectMany(row => Word().Matches(row[1]).Select(match => match.Value.ToLowerInvariant())).ToHashSet();
        PublicTerms.Words().Where(word => !known.Contains(word.Key) && !Connecting.Contains(word.Key)).Select(word => $"{word.Key}: {word.First()}").Order().ShouldBeEmpty();
    }

    [Fact]
    public void Every_term_has_an_English_word_a_Dutch_word_a_definition_and_a_source() =>
        Rows.Where(row => row.Length != 4 || row.Any(string.IsNullOrEmpty)).Select(row => string.Join(" | ", row)).ShouldBeEmpty();

    [Fact]
    public void Every_term_stands_there_once() =>
        Rows.GroupBy(row => row[1]).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();

    [GeneratedRegex(@"\p{L}+|[0-9]+")]
    private static partial Regex Word();
}
