// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bundel.Tests.Supply;

public sealed partial class DependencyListTests
{
    private const int ShortestReason = 15;

    [Fact]
    public void Docs_afhankelijkheden_names_every_package_that_Bundel_names_and_no_other() =>
        Told().Select(row => row[0]).ShouldBe([.. NuGet(), .. Npm()], ignoreOrder: true);

    [Fact]
    public void Every_package_has_a_licence_and_a_reason() =>
        Told().Where(row => row[1].Length == 0 || row[2].Length < ShortestReason).Select(row => row[0]).ShouldBeEmpty();

    [Fact]
    public void Every_version_is_pinned_exactly()
    {
        Versions().Matches(Props()).Select(match => match.Groups[1].Value).Where(version => !Exact().IsMatch(version)).ShouldBeEmpty();
        Package().SelectMany(group => group).Where(entry => !Exact().IsMatch(entry.Value!.GetValue<string>())).Select(entry => entry.Key).ShouldBeEmpty();
    }

    private static string[][] Told() =>
        [.. File.ReadLines(Path.Combine(TestData.Checkout, "docs", "afhankelijkheden.md"))
            .Where(line => line.StartsWith('|') && !line.StartsWith("|-", StringComparison.Ordinal) && !line.StartsWith("| Pakket", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];

    private static IEnumerable<string> NuGet() => Names().Matches(Props()).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Npm() => Package().SelectMany(group => group).Select(entry => entry.Key);

    private static JsonObject[] Package()
    {
        var package = JsonNode.Parse(File.ReadAllText(Path.Combine(TestData.Checkout, "package.json")))!;
        return [package["dependencies"]!.AsObject(), package["devDependencies"]!.AsObject()];
    }

    private static string Props() => File.ReadAllText(Path.Combine(TestData.Checkout, "Directory.Packages.props"));

    [GeneratedRegex("PackageVersion Include=\"([^\"]+)\"")]
    private static partial Regex Names();

    [GeneratedRegex("PackageVersion Include=\"[^\"]+\" Version=\"([^\"]+)\"")]
    private static partial Regex Versions();

    [GeneratedRegex(@"^\d+(\.\d+)+(-[\w.]+)?$")]
    private static partial Regex Exact();
}
