// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Playwright;

namespace Bundel.Browser.Tests.Flows;

/// <summary>One person's way through the pages, by label and by the words on the buttons; every page that it opens is looked at with axe.</summary>
/// <param name="page">The page of the visitor.</param>
/// <param name="looking">A page with script, on which axe looks at what the visitor sees; the visitor's own where it has script.</param>
internal sealed class Walk(IPage page, IPage looking) : IAsyncDisposable
{
    private readonly List<string> faults = [];
    private readonly HashSet<(string? Template, int Shown)> looked = [];

    public IPage Page => page;

    /// <summary>What axe found, with the address of the page.</summary>
    public IReadOnlyList<string> Faults => faults;

    public async ValueTask DisposeAsync()
    {
        await page.Context.DisposeAsync();
        if (looking != page) await looking.Context.DisposeAsync();
    }

    public async Task Open(string path)
    {
        var answer = await page.GotoAsync(path);
        answer!.Status.ShouldBe(200, path);
        await Look();
    }

    /// <summary>Looks at a page once, and again when it shows faults, a message or an explanation.</summary>
    public async Task Look()
    {
        if (!looked.Add((PageRoutes.Of(new Uri(page.Url).AbsolutePath), await page.Locator("#fouten, #waarom, [role=status]").CountAsync()))) return;
        if (looking != page) await ShowCopy();
        faults.AddRange((await PageInspection.Axe(looking)).Select(fault => $"{page.Url}: {fault}"));
    }

    /// <summary>Axe needs script: it looks at the same HTML under the same address, with the same styles.</summary>
    private async Task ShowCopy()
    {
        var (address, html) = (page.Url, await page.ContentAsync());
        await looking.UnrouteAllAsync();
        await looking.RouteAsync(address, route => route.FulfillAsync(new RouteFulfillOptions { Body = html, ContentType = "text/html; charset=utf-8" }));
        await looking.GotoAsync(address);
    }

    public Task Fill(string label, string text) => page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public Task Choose(string label, string value) => page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(value);

    public Task Upload(string label, string name, byte[] content) =>
        page.GetByLabel(label, new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = content });

    /// <summary>Presses a button and looks at what comes.</summary>
    public async Task Press(string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
        await Loaded();
        await Look();
    }

    public async Task Follow(string link)
    {
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();
        await Loaded();
        await Look();
    }

    /// <summary>A busy machine may tell of the load event before anyone waits for it; what comes next waits for its own words anyway.</summary>
    private async Task Loaded()
    {
        try
        {
            await page.WaitForLoadStateAsync(LoadState.Load, new() { Timeout = 5_000 });
        }
        catch (TimeoutException)
        {
            await page.WaitForSelectorAsync("footer");
        }
    }

    public Task Sees(string text) => Assertions.Expect(page.Locator("body")).ToContainTextAsync(text);

    /// <summary>The bytes behind a download link, asked for with this person's cookie.</summary>
    public async Task<byte[]> Download(string link)
    {
        var href = await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link }).First.GetAttributeAsync("href");
        var answer = await page.APIRequest.GetAsync(href!);
        answer.Status.ShouldBe(200, href);
        return await answer.BodyAsync();
    }
}
