// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Bundel.Tests.Architecture;

namespace Bundel.Tests.Supply;

/// <summary>Every file says its licence: in its first lines, or by a pattern in REUSE.toml when its kind has no room for that.</summary>
public sealed partial class LicenceOfFileTests
{
    private const int FirstLines = 3;
    private static readonly string[] Patterns = [.. Quoted().Matches(PathLines()).Select(match => match.Groups[1].Value)];

    [Fact]
    public void Every_file_says_its_licence() =>
        Checkout.Everything().Where(path => !IsCovered(path) && !NamesItself(path)).Select(Checkout.Name).ShouldBeEmpty();

    [Fact]
    public void Every_pattern_covers_a_file() =>
        Patterns.Where(pattern => !Checkout.Everything().Any(path => Covers(pattern, path))).ShouldBeEmpty();

    private static bool IsCovered(string path) => Patterns.Any(pattern => Covers(pattern, path));

    private static bool NamesItself(string path) => File.ReadLines(path).Take(FirstLines).Any(line => line.Contains("SPDX-License-Identifier: EUPL-1.2"));

    private static bool Covers(string pattern, string path) => Regex.IsMatch(Checkout.Name(path), Expression(pattern));

    /// <summary>As REUSE reads it: ** crosses folders, * does not.</summary>
    private static string Expression(string pattern) =>
        "^" + Regex.Escape(pattern).Replace(@"\*\*", ".*").Replace(@"\*", "[^/]*") + "$";

    private static string PathLines() =>
        string.Join('\n', File.ReadLines(Path.Combine(Checkout.Root, "REUSE.toml")).Where(line => line.StartsWith("path", StringComparison.Ordinal)));

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Quoted();
}
