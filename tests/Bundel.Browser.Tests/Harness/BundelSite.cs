// SPDX-License-Identifier: EUPL-1.2
using Bundel.Browser.Tests.Flows;
using Microsoft.Playwright;

namespace Bundel.Browser.Tests;

/// <summary>One web host and one browser for the whole run; on a machine without Chromium neither is started.</summary>
public sealed class BundelSite : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private WebProcess? web;
    private Task<SiteVisit>? visit;
    private readonly Lock gate = new();

    public string Address => web!.Address;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Missing is not null) return;
        web = await WebProcess.Start();
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.Start(playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (web is not null) await web.DisposeAsync();
    }

    /// <summary>A clean visitor; without JavaScript for the flows that must work so.</summary>
    public async Task<IBrowserContext> Visitor(bool javaScript = true, int width = 1440)
    {
        Chromium.Require();
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            JavaScriptEnabled = javaScript,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            Locale = "nl-NL",
        });
        context.SetDefaultTimeout(15_000);
        return context;
    }

    /// <summary>A person who goes through the pages, with script or without.</summary>
    internal async Task<Walk> Walk(bool javaScript)
    {
        var page = await (await Visitor(javaScript)).NewPageAsync();
        return new Walk(page, javaScript ? page : await (await Visitor()).NewPageAsync());
    }

    /// <summary>Chooses a person on the start page of the trial.</summary>
    public static async Task SignIn(IPage page, string person)
    {
        await page.GotoAsync("/aanmelden");
        await page.GetByRole(AriaRole.Button, new() { Name = person }).First.ClickAsync();
        await page.WaitForURLAsync(address => !address.Contains("/aanmelden", StringComparison.Ordinal));
    }

    /// <summary>Every page once, for all checks together.</summary>
    internal Task<SiteVisit> Visit()
    {
        Chromium.Require();
        lock (gate) return visit ??= SiteVisit.Of(this);
    }
}
