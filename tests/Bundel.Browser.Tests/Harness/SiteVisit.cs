// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Bundel.Browser.Tests;

/// <summary>A walk along all pages: as every person of the trial, following links, each page once.</summary>
internal sealed partial class SiteVisit
{
    /// <summary>So many pages of one kind show every link that such pages can have: those of the demo differ in state and year.</summary>
    private const int MostOfAKind = 5;

    /// <summary>So many pages are looked at side by side: more than the machine has cores, as a page also waits.</summary>
    private const int Tabs = 3;

    private readonly ConcurrentDictionary<string, PageVisit> pages = new(StringComparer.Ordinal);

    /// <summary>The pages, by template.</summary>
    public IReadOnlyCollection<PageVisit> Pages => [.. pages.Values];

    /// <summary>Pages that no link leads to, for nobody.</summary>
    public IReadOnlyList<string> Unreached => [.. PageRoutes.Expected.Where(template => !pages.ContainsKey(template))];

    public static async Task<SiteVisit> Of(BundelSite site)
    {
        var visit = new SiteVisit();
        foreach (var person in await People(site))
        {
            await using var context = await site.Visitor();
            var page = await context.NewPageAsync();
            await BundelSite.SignIn(page, person);
            await visit.Look(context, await visit.Follow(page));
            if (visit.Unreached.Count == 0) break;
        }

        return visit;
    }

    private static async Task<IReadOnlyList<string>> People(BundelSite site)
    {
        await using var context = await site.Visitor();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/aanmelden");
        return await page.Locator("main button .bundel-person__name").AllInnerTextsAsync();
    }

    /// <summary>Follows links by the bare answers: an address of every page that this person can open and that was not seen yet, by template.</summary>
    private async Task<Dictionary<string, string>> Follow(IPage page)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var met = new HashSet<string>(StringComparer.Ordinal);
        var read = new Dictionary<string, int>(StringComparer.Ordinal);
        var queue = new Queue<string>(PageRoutes.Start.Append(new Uri(page.Url).PathAndQuery));
        while (queue.TryDequeue(out var address))
        {
            var path = address.Split('?', '#')[0];
            if (!met.Add(path) || PageRoutes.Of(path) is not { } template || PageRoutes.IsLeftAlone(template)) continue;
            if (read.GetValueOrDefault(template) == MostOfAKind || await Html(page, address) is not { } answer) continue;
            read[template] = read.GetValueOrDefault(template) + 1;
            if (answer.Template == template && !pages.ContainsKey(template)) found.TryAdd(template, address);
            foreach (var link in Links(answer.Html, address)) queue.Enqueue(link);
        }

        return found;
    }

    /// <summary>Opens these pages in the browser and inspects each of them once.</summary>
    private Task Look(IBrowserContext context, Dictionary<string, string> found) =>
        Parallel.ForEachAsync(found.Chunk((found.Count / Tabs) + 1), new ParallelOptions { MaxDegreeOfParallelism = Tabs }, async (part, _) =>
        {
            var page = await context.NewPageAsync();
            foreach (var (template, address) in part)
            {
                if (await PageInspection.Of(page, template, address) is { } visit) pages[template] = visit;
            }
        });

    /// <summary>The page as this person gets it, after a redirect perhaps another one; null for a file, an error or a page that is not for this person.</summary>
    private static async Task<(string Html, string? Template)?> Html(IPage page, string address)
    {
        var answer = await page.Context.APIRequest.GetAsync(address);
        var isPage = answer.Headers.TryGetValue("content-type", out var type) && type.StartsWith("text/html", StringComparison.Ordinal);
        var isError = !answer.Ok && !address.StartsWith("/fout/", StringComparison.Ordinal);
        return isPage && !isError ? (await answer.TextAsync(), PageRoutes.Of(new Uri(answer.Url).AbsolutePath)) : null;
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
