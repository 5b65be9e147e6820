// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Design;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Design;

public sealed class HeadingTests
{
    [Fact]
    public async Task A_title_shows_the_way_the_state_and_the_actions()
    {
        var helper = new TitleTagHelper { Text = "Verrekening 2026", State = "Vastgesteld", Tone = Tone.Good, Sub = "versie 3", Crumbs = [new("Vier Dijken", "/vier-dijken")] };
        var body = await Rendered.Of(helper, "<a href='/x'>Vergelijk</a>");

        body.QuerySelector("h1")!.TextContent.ShouldBe("Verrekening 2026");
        body.QuerySelector("h1 + span")!.TextContent.ShouldBe("Vastgesteld");
        body.QuerySelector("nav[aria-label=Kruimelpad] a")!.GetAttribute("href").ShouldBe("/vier-dijken");
        body.QuerySelector("[aria-current=page]")!.TextContent.ShouldBe("Verrekening 2026");
        body.QuerySelector(".bundel-actions a")!.TextContent.ShouldBe("Vergelijk");
        helper.ViewContext.ViewData["Title"].ShouldBe("Verrekening 2026");
    }

    [Fact]
    public async Task A_title_at_the_top_has_no_crumbs_and_no_empty_actions()
    {
        var body = await Rendered.Of(new TitleTagHelper { Text = "Overzicht" });
        body.QuerySelectorAll("nav, .bundel-actions").ShouldBeEmpty();
    }

    [Fact]
    public async Task Crumbs_end_with_this_page_as_text()
    {
        var body = await Rendered.Of(new CrumbsTagHelper { Above = [new("Hulp", "/hulp"), new("Handleiding", "/hulp/handleiding")], Here = "Begin" });
        body.QuerySelectorAll("ol > li").Length.ShouldBe(3);
        body.QuerySelector("li:last-child a").ShouldBeNull();
    }

    [Fact]
    public async Task Text_from_people_is_encoded()
    {
        var body = await Rendered.Of(new TitleTagHelper { Text = "<script>alert(1)</script>", Sub = "<b>", Crumbs = [new("<i>", "javascript\"x")] });
        body.QuerySelectorAll("script, b, i").ShouldBeEmpty();
        body.QuerySelector("h1")!.TextContent.ShouldBe("<script>alert(1)</script>");
    }

    [Fact]
    public async Task Tabs_are_links_and_say_which_one_is_open()
    {
        var body = await Rendered.Of(new TabsTagHelper { Label = "Weergaven", Items = [new("Bijdragen", "/a", true), new("Groepen", "/b")] });
        body.QuerySelector("a[aria-current=page]")!.TextContent.ShouldBe("Bijdragen");
        body.QuerySelectorAll("a[aria-current]").Length.ShouldBe(1);
    }
}
