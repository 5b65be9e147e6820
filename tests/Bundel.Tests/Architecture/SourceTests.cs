// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Architecture;

public sealed partial class SourceTests
{
    private const int MostLines = 300;
    private static readonly string[] Folders = ["src", "tests", "bench", "tools", ".ci"];
    private static readonly string[] Code = [".cs", ".cshtml", ".css", ".js", ".mjs", ".sh"];

    [Fact]
    public void Every_source_file_names_its_licence() =>
        Written(Code).Where(path => !File.ReadLines(path).Take(2).Any(line => line.Contains("SPDX-License-Identifier: EUPL-1.2"))).Select(Checkout.Name).ShouldBeEmpty();

    [Fact]
    public void No_source_file_is_longer_than_three_hundred_lines() =>
        Written(Code).Where(path => File.ReadLines(path).Count() > MostLines).Select(Checkout.Name).ShouldBeEmpty();

    [Fact]
    public void Query_filters_are_never_all_ignored() =>
        Written(".cs").Where(path => BareIgnore().IsMatch(File.ReadAllText(path))).Select(Checkout.Name).ShouldBeEmpty();

    [Fact]
    public void No_folder_is_empty() =>
        Folders.Select(folder => new DirectoryInfo(Path.Combine(Checkout.Root, folder))).Where(folder => folder.Exists)
            .SelectMany(folder => folder.EnumerateDirectories("*", SearchOption.AllDirectories))
            .Where(folder => !folder.EnumerateFileSystemInfos().Any()).Select(folder => Checkout.Name(folder.FullName)).ShouldBeEmpty();

    [GeneratedRegex(@"\.IgnoreQueryFilters\(\s*\)")]
    private static partial Regex BareIgnore();

    private static IEnumerable<string> Written(params string[] extensions) => Folders.SelectMany(folder => Checkout.Files(folder, extensions));
}
