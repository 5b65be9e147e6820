// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Playwright;

namespace Bundel.Browser.Tests;

/// <summary>A walk along all pages: as every person of the trial, following links, each page once.</summary>
internal sealed class SiteVisit
{
    private readonly Dictionary<string, PageVisit> pages = new(StringComparer.Ordinal);
    private readonly HashSet<string> queued = new(StringComparer.Ordinal);

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
            await walk.Walk(site, page);
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

    private async Task Walk(BundelSite site, IPage page)
    {
        queued.Clear();
        var queue = new Queue<string>(PageRoutes.Start.Append(new Uri(page.Url).PathAndQuery));
        while (queue.TryDequeue(out var address))
        {
            var path = address.Split('?', '#')[0];
            if (PageRoutes.Of(path) is not { } template || PageRoutes.IsLeftAlone(template) || IsDownload(address) || !queued.Add(pages.ContainsKey(template) ? path : template)) continue;
            if (queued.Count > 200) break;
            if (pages.ContainsKey(template)) await page.GotoAsync(address);
            else if (await PageInspection.Of(page, template, address) is { } visit) pages[template] = visit;
            foreach (var link in await Links(page, site.Address)) queue.Enqueue(link);
        }
    }

    private static bool IsDownload(string address) =>
        address.Contains("handler=", StringComparison.Ordinal) || address.Contains("formaat=", StringComparison.Ordinal) || address.Contains("download=", StringComparison.Ordinal);

    private static async Task<IEnumerable<string>> Links(IPage page, string address)
    {
        var links = await page.EvaluateAsync<string[]>("Array.from(document.querySelectorAll('a[href]:not([download])'), a => a.href)");
        return links.Where(link => link.StartsWith(address + "/", StringComparison.Ordinal)).Select(link => link[address.Length..].Split('#')[0]).Distinct();
    }
}
