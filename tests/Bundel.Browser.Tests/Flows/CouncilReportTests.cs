// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.RegularExpressions;

namespace Bundel.Browser.Tests.Flows;

/// <summary>The report for council and board, on paper.</summary>
public sealed partial class CouncilReportTests(BundelSite site)
{
    private const string Reports = "/vier-dijken/verplichtingen/raadsrapport";

    [Fact]
    public async Task It_prints_on_two_pages_for_the_collaboration_and_for_every_participant()
    {
        await using var context = await site.Visitor();
        var page = await context.NewPageAsync();
        await BundelSite.SignIn(page, "Informatiemanager");
        await page.GotoAsync(Reports);
        var links = await page.Locator("a[href*='vorm=html']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        links.Length.ShouldBe(7);
        foreach (var link in links)
        {
            var report = await page.APIRequest.GetAsync(link);
            await page.SetContentAsync(await report.TextAsync());
            PageObject.Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }))).ShouldBe(2, link);
        }
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageObject { get; }
}
