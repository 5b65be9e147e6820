// SPDX-License-Identifier: EUPL-1.2
using Bundel.Tests.Architecture;

namespace Bundel.Tests.Docs;

public sealed class LinkTests
{
    private static readonly MarkdownFile[] Documents = [.. Checkout.Everything().Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Select(path => new MarkdownFile(path))];

    /// <summary>The addresses of pages without a part that varies, to which the manual leads.</summary>
    private static readonly Lazy<HashSet<string>> Pages = new(() => [.. Checkout.Files("src/Bundel.Web/Pages", ".cshtml").SelectMany(File.ReadLines).Where(line => line.StartsWith("@page \"", StringComparison.Ordinal)).Select(line => line.Split('"')[1])]);

    [Fact]
    public void Every_link_in_the_documentation_leads_somewhere() =>
        (from document in Documents
         from link in document.Links
         where !LeadsSomewhere(document, link)
         select $"{Checkout.Name(document.Path)}: {link}").ShouldBeEmpty();

    [Theory]
    [InlineData("weg.md")]
    [InlineData("#weg")]
    [InlineData("/weg")]
    [InlineData("../README.md#weg")]
    [InlineData("http://onbeveiligd.voorbeeld.nl/")]
    public void A_link_that_leads_nowhere_is_seen(string link) =>
        LeadsSomewhere(new MarkdownFile(Path.Combine(Checkout.Root, "docs", "woordenlijst.md")), link).ShouldBeFalse();

    private static bool LeadsSomewhere(MarkdownFile document, string link)
    {
        if (link.Contains("://", StringComparison.Ordinal)) return Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == "https" && address.Host.Contains('.');
        if (link.StartsWith('/')) return Pages.Value.Contains(link);
        var (file, anchor) = link.Split('#', 2) is [var path, var at] ? (path, at) : (link, null);
        var target = file.Length == 0 ? document.Path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(document.Path)!, file));
        if (Directory.Exists(target)) return anchor is null;
        // the manual names its chapters as the application does, without ".md"
        if (!File.Exists(target)) target += ".md";
        return File.Exists(target) && (anchor is null || new MarkdownFile(target).Anchors.Contains(anchor));
    }
}
