// SPDX-License-Identifier: EUPL-1.2

namespace Bundel.Browser.Tests;

/// <summary>What must hold for every page; the pages are visited once, together.</summary>
public sealed class EveryPageTests(BundelSite site)
{
    [Fact]
    public async Task Every_page_can_be_reached_by_links() => (await site.Visit()).Unreached.ShouldBeEmpty();

    [Fact]
    public async Task Axe_finds_no_violation() => (await Faults(page => page.Accessibility)).ShouldBeEmpty();

    [Fact]
    public async Task The_browser_refuses_nothing() => (await Faults(page => page.Console)).ShouldBeEmpty();

    [Fact]
    public async Task No_page_is_wider_than_320_pixels() =>
        (await Faults(page => page.Overflow > 0 ? [FormattableString.Invariant($"{page.Overflow} pixels too wide")] : [])).ShouldBeEmpty();

    [Fact]
    public async Task A_page_has_at_most_one_primary_action() =>
        (await Faults(page => page.PrimaryActions > 1 ? [FormattableString.Invariant($"{page.PrimaryActions} primary actions")] : [])).ShouldBeEmpty();

    [Fact]
    public async Task The_html_of_every_page_is_valid() => (await HtmlChecker.Check((await site.Visit()).Pages)).ShouldBeEmpty();

    private async Task<IEnumerable<string>> Faults(Func<PageVisit, IEnumerable<string>> look) =>
        from page in (await site.Visit()).Pages
        from fault in look(page)
        select $"{page.Address}: {fault}";
}
