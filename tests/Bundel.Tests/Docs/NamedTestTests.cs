// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Bundel.Tests.Architecture;

namespace Bundel.Tests.Docs;

/// <summary>A document that says which test holds something, names a test that is there.</summary>
public sealed partial class NamedTestTests
{
    private static readonly ILookup<string, string> Sources = Checkout.Files("tests", ".cs").ToLookup(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText);

    [Theory]
    [InlineData("api-design-rules.md")]
    [InlineData("beveiliging.md")]
    [InlineData("toegankelijkheidsverklaring.md")]
    public void Every_test_that_is_named_exists(string document)
    {
        var named = Named().Matches(File.ReadAllText(Path.Combine(Checkout.Root, "docs", document)));
        named.Count.ShouldBeGreaterThan(0);
        named.Where(test => !Exists(test.Groups[1].Value, test.Groups[2].Value)).Select(test => test.Value).ShouldBeEmpty();
    }

    [Fact]
    public void Every_row_of_the_security_list_names_a_test() =>
        File.ReadLines(Path.Combine(Checkout.Root, "docs", "beveiliging.md")).Where(line => Requirement().IsMatch(line) && !Named().IsMatch(line)).ShouldBeEmpty();

    private static bool Exists(string type, string method) => Sources[type].Any(source => Regex.IsMatch(source, $@"public .*(void|Task) {method}\("));

    [GeneratedRegex(@"`(\w+Tests)\.(\w+)`")]
    private static partial Regex Named();

    [GeneratedRegex(@"^\| \d+\.\d+\.\d+ \|")]
    private static partial Regex Requirement();
}
