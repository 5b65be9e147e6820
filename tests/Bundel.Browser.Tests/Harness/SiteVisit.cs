// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Bundel.Browser.Tests;

/// <summary>A walk along all pages: as every person of the trial, following links, each page once.</summary>
internal sealed partial class SiteVisit
{
    /// <summary>So many pages of one kind show every link that such pages can have: those of the demo differ in state and year.</summary>
    private const int MostOfAKind = 5;

    private readonly Dictionary<string, PageVisit> pages = new(StringComparer.Ordinal);
    private readonly HashSet<string> met = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> read = new(StringComparer.Ordinal);

    /// <summary>The pages, by template.</summary>
    public IReadOnlyCollection<PageVisit> Pages => pages.Values;

    /// <summary>Pages that no link leads to, for nobody.</summary>
    public IReadOnlyList<string> Unreached => [.. PageRoutes.Expected.Where(template => !pages.ContainsKey(template))];

    public static async Task<SiteVisit> Of(BundelSite site)
    {
        var walk = new SiteVisit();
        foreach (var person in await People(site))
        {
            await using var context = await site.Visitor();
            var page = await context.NewPageAsync();
            await BundelSite.SignIn(page, person);
            await walk.Walk(page);
            if (walk.Unreached.Count == 0) break;
        }

        return walk;
    }

    private static async Task<IReadOnlyList<string>> People(BundelSite site)
    {
        await using var context = await site.Visitor();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/aanmelden");
        return await page.Locator("main button .bundel-person__name").AllInnerTextsAsync();
    }

    /// <summary>Links are read from the bare answer; only the first page of each template is opened in the browser.</summary>
    private async Task Walk(IPage page)
    {
        met.Clear();
        read.Clear();
        var queue = new Queue<string>(PageRoutes.Start.Append(new Uri(page.Url).PathAndQuery));
        while (queue.TryDequeue(out var address))
        {
            var path = address.Split('?', '#')[0];
            if (!met.Add(path) || PageRoutes.Of(path) is not { } template || PageRoutes.IsLeftAlone(template)) continue;
            if (read.GetValueOrDefault(template) == MostOfAKind || await Html(page, address) is not { } html) continue;
            read[template] = read.GetValueOrDefault(template) + 1;
            if (!pages.ContainsKey(template) && await PageInspection.Of(page, template, address) is { } visit) pages[template] = visit;
            foreach (var link in Links(html, address)) queue.Enqueue(link);
        }
    }

    /// <summary>The page as this person gets it; null for a file, an error or a page that is not for this person.</summary>
    private static async Task<string?> Html(IPage page, string address)
    {
        var answer = await page.Context.APIRequest.GetAsync(address);
        var isPage = answer.Headers.TryGetValue("content-type", out var type) && type.StartsWith("text/html", StringComparison.Ordinal);
        var isError = !answer.Ok && !address.StartsWith("/fout/", StringComparison.Ordinal);
        return isPage && !isError ? await answer.TextAsync() : null;
    }

    private static IEnumerable<string> Links(string html, string from)
    {
        var root = new Uri("http://localhost" + from);
        return Href().Matches(html)
            .Select(match => new Uri(root, WebUtility.HtmlDecode(match.Groups["href"].Value)))
            .Where(link => link.Host == root.Host)
            .Select(link => link.PathAndQuery).Distinct();
    }

    [GeneratedRegex("<a [^>]*href=\"(?<href>[^\"#][^\"]*)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Href();
}
