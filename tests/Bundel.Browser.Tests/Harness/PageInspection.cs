// SPDX-License-Identifier: EUPL-1.2
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Bundel.Browser.Tests;

/// <summary>Opens a page once and looks at it in every way.</summary>
internal static class PageInspection
{
    private static readonly AxeRunOptions Wcag = new() { ResultTypes = [ResultType.Violations], RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } };

    /// <summary>Pictures cost as much as all checks together: they are made when asked for, as the long run does.</summary>
    private static readonly bool Pictures = Environment.GetEnvironmentVariable("BUNDEL_BEELDEN") == "1";

    /// <summary>What was seen, or null when this person may not open the page.</summary>
    public static async Task<PageVisit?> Of(IPage page, string template, string address)
    {
        var console = new List<string>();
        void Keep(object? sender, IConsoleMessage message)
        {
            if (message.Type is "error" or "warning") console.Add(message.Text);
        }

        page.Console += Keep;
        var answer = await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        if (answer is null || (!answer.Ok && template != "/fout/{status:int}") || PageRoutes.Of(new Uri(page.Url).AbsolutePath) != template)
        {
            page.Console -= Keep;
            return null;
        }

        var visit = new PageVisit(template, address, await answer.TextAsync())
        {
            Accessibility = await Axe(page),
            PrimaryActions = await page.Locator("main :is(.utrecht-button--primary-action, .utrecht-button-link--primary-action)").CountAsync(),
        };
        await Picture(page, template, 1440);
        await Picture(page, template, 390);
        var overflow = await Overflow(page, 320);
        await page.SetViewportSizeAsync(1440, 900);
        page.Console -= Keep;
        return visit with { Overflow = overflow, Console = [.. console.Where(line => !(template.StartsWith("/fout", StringComparison.Ordinal) && line.Contains("404")))] };
    }

    /// <summary>What axe finds against WCAG 2.2 AA: rule and element. Asked of the root element, it runs once, without a second page for its report.</summary>
    public static async Task<IReadOnlyList<string>> Axe(IPage page)
    {
        var result = await page.Locator(":root").RunAxe(Wcag);
        return [.. from violation in result.Violations from node in violation.Nodes select $"{violation.Id}: {node.Html}"];
    }

    private static async Task<int> Overflow(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 640);
        return await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static async Task Picture(IPage page, string template, int width)
    {
        if (!Pictures) return;
        await page.SetViewportSizeAsync(width, 900);
        var name = new string([.. template.Trim('/').Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]).Trim('-');
        var path = Repository.Path("artifacts", "screenshots", FormattableString.Invariant($"{(name.Length == 0 ? "begin" : name)}-{width}.jpg"));
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true, Type = ScreenshotType.Jpeg, Quality = 70 });
    }
}
