// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Playwright;

namespace Bundel.Browser.Tests.Flows;

/// <summary>The components at work: with the keyboard, with script and without.</summary>
public sealed class DesignPageTests(BundelSite site)
{
    private const string Rows = "#tabel-rijen tbody tr";

    [Fact]
    public async Task The_first_tab_offers_to_skip_to_the_content()
    {
        await using var context = await site.Visitor();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/fout/404");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).ShouldBe("Naar de inhoud");
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("inhoud");
    }

    [Fact]
    public async Task Rows_follow_while_typing()
    {
        await using var context = await site.Visitor();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/hulp/ontwerp");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("dijk");
        await Assertions.Expect(page.Locator(Rows)).ToHaveCountAsync(1);
        page.Url.ShouldContain("zoek=dijk");
    }

    [Fact]
    public async Task Searching_and_sorting_work_without_javascript()
    {
        await using var context = await site.Visitor(javaScript: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/hulp/ontwerp");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("en");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoek", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Deelnemer" }).First.ClickAsync();
        page.Url.ShouldContain("zoek=en");
        (await page.Locator(Rows + " th").AllInnerTextsAsync()).ShouldBe(["Kerkveen", "Lindehaven", "Zuiderlanden"]);
    }

    [Fact]
    public async Task A_form_with_faults_opens_at_the_summary_and_leads_to_the_field()
    {
        await using var context = await site.Visitor(javaScript: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/hulp/ontwerp?fouten=true");
        await Assertions.Expect(page.Locator("#fouten")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Vul een naam in." }).ClickAsync();
        page.Url.ShouldEndWith("#Form_Name");
    }

    [Fact]
    public async Task A_form_with_faults_is_accessible()
    {
        await using var context = await site.Visitor();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/hulp/ontwerp?fouten=true");
        (await PageInspection.Axe(page)).ShouldBeEmpty();
        (await page.TitleAsync()).ShouldStartWith("Fout: ");
    }

    [Fact]
    public async Task On_paper_the_menu_is_away_and_wide_tables_are_whole()
    {
        await using var context = await site.Visitor();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/hulp/ontwerp");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(page.Locator(".bundel-top")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".bundel-print-head")).ToBeVisibleAsync();
        (await page.Locator(".bundel-table-scroll").First.EvaluateAsync<string>("element => getComputedStyle(element).overflowX")).ShouldBe("visible");
    }
}
