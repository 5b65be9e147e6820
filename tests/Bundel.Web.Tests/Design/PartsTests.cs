// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Design;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Design;

public sealed class PartsTests
{
    [Fact]
    public async Task A_card_with_a_heading_is_a_section()
    {
        var body = await Rendered.Of(new CardTagHelper { Heading = "Kenmerken" }, "<p>tekst</p>");
        body.QuerySelector("section > h2 + p")!.TextContent.ShouldBe("tekst");
    }

    [Fact]
    public async Task Wide_cards_stand_two_beside_each_other()
    {
        var body = await Rendered.Of(new GridTagHelper { Wide = true }, "<p>a</p>");
        body.QuerySelector(".bundel-grid--wide > p").ShouldNotBeNull();
    }

    [Fact]
    public async Task Figures_are_terms_with_values_that_lead_to_their_explanation()
    {
        var body = await Rendered.Of(new FiguresTagHelper { Items = [new("Te verdelen", "€ 1,00", "1 deelnemer", "/waarom")] }, inside: context =>
            new FigureTagHelper { Label = "Per inwoner", Value = "€ 2,00" }.Process(context, new("x", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()))));
        body.QuerySelectorAll("dl dt").Select(term => term.TextContent).ShouldBe(["Te verdelen", "Per inwoner"]);
        body.QuerySelector("dd a")!.GetAttribute("href").ShouldBe("/waarom");
    }

    [Fact]
    public async Task A_button_submits_and_with_an_address_it_is_a_link()
    {
        (await Rendered.Of(new ButtonTagHelper { Text = "Opslaan", Primary = true })).QuerySelector("button[type=submit]")!.ClassName!.ShouldContain("primary-action");
        var link = (await Rendered.Of(new ButtonTagHelper { Text = "Vergelijk", Href = "/v", Icon = "download" })).QuerySelector("a[href='/v']")!;
        link.TextContent.Trim().ShouldBe("Vergelijk");
        link.QuerySelector("svg[aria-hidden=true]").ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Tone.Good)]
    [InlineData(Tone.Warn)]
    [InlineData(Tone.Bad)]
    [InlineData(Tone.Quiet)]
    public async Task A_state_is_a_word_with_a_shape_of_its_own(Tone tone)
    {
        var state = (await Rendered.Of(new StateTagHelper { Text = "gecontroleerd", Tone = tone })).QuerySelector("span")!;
        state.TextContent.ShouldBe("gecontroleerd");
        state.ClassList.ShouldContain("bundel-state--" + tone.ToString().ToLowerInvariant());
    }

    [Fact]
    public async Task A_notice_is_announced_when_something_was_done_or_went_wrong()
    {
        (await Rendered.Of(new NoticeTagHelper { Tone = Tone.Good, Heading = "Opgeslagen" })).QuerySelector("[role=status] strong")!.TextContent.ShouldBe("Opgeslagen");
        (await Rendered.Of(new NoticeTagHelper { Tone = Tone.Bad, Heading = "Mis" }, "<p>Waarom</p>")).QuerySelector("[role=alert] p + p")!.TextContent.ShouldBe("Waarom");
        (await Rendered.Of(new NoticeTagHelper { Heading = "Weetje" })).QuerySelector("[role]").ShouldBeNull();
    }

    [Fact]
    public async Task An_empty_page_says_what_it_is_for_and_how_to_begin()
    {
        var body = await Rendered.Of(new EmptyTagHelper { Heading = "Nog geen sleutels", Purpose = "Een sleutel verdeelt kosten." }, "<a href='/nieuw'>Nieuw</a>");
        body.QuerySelector("h2")!.TextContent.ShouldBe("Nog geen sleutels");
        body.QuerySelector(".bundel-actions a").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_fold_is_closed_until_asked()
    {
        var body = await Rendered.Of(new FoldTagHelper(), "<p>tabel</p>");
        body.QuerySelector("details:not([open]) > summary")!.TextContent.ShouldBe("Als tabel");
    }

    [Fact]
    public async Task A_property_without_value_reads_onbekend()
    {
        var body = await Rendered.Of(new DefinitionsTagHelper { Items = [Definition.Of("Besluit", "BVO-31", "/b"), Definition.Of("Peildatum", null)] });
        body.QuerySelectorAll("dd").Select(value => value.TextContent).ShouldBe(["BVO-31", "onbekend"]);
    }

    [Fact]
    public void An_icon_that_was_not_brought_in_is_refused() => Should.Throw<ArgumentException>(() => Icon.Of("bestaat-niet"));

    [Fact]
    public async Task A_running_job_asks_again_with_and_without_script()
    {
        var running = await Rendered.Of(new ProgressTagHelper { Title = "Inlezen", Text = "41 %", Href = "/taken/1", Percent = 41 });
        running.QuerySelector("progress")!.GetAttribute("value").ShouldBe("41");
        running.QuerySelector("[data-hx-trigger='every 2s']").ShouldNotBeNull();
        running.QuerySelector("a[href='/taken/1']").ShouldNotBeNull();
        var ready = await Rendered.Of(new ProgressTagHelper { Title = "Inlezen", Text = "Klaar", Href = "/taken/1", Percent = 100, Finished = true });
        ready.QuerySelectorAll("[data-hx-get], a").ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_line_that_needs_attention_has_its_next_action()
    {
        var line = new AttentionLine(new State("loopt vast", Tone.Bad), "Zorgplicht", "/z", "geen eigenaar", "sinds 15-8-2026", "Wijs toe", "/z/eigenaar");
        var body = await Rendered.Of(new AttentionTagHelper { Items = [line] });
        body.QuerySelector("a[href='/z/eigenaar']")!.GetAttribute("aria-label").ShouldBe("Wijs toe: Zorgplicht");
        (await Rendered.Of(new AttentionTagHelper { Items = [] })).TextContent.ShouldBe("Niets vraagt nu aandacht.");
    }

    [Fact]
    public async Task Pages_around_this_one_can_be_chosen()
    {
        var body = await Rendered.Of(new PaginationTagHelper { Page = 5, Pages = 12 }, query: "?zoek=dijk");
        body.QuerySelectorAll("a[aria-label]").Select(link => link.TextContent).ShouldBe(["1", "3", "4", "5", "6", "7", "12"]);
        body.QuerySelector("[aria-current=page]")!.TextContent.ShouldBe("5");
        body.QuerySelector("a[rel=next]")!.GetAttribute("href").ShouldBe("/pagina?zoek=dijk&pagina=6");
        (await Rendered.Of(new PaginationTagHelper { Page = 1, Pages = 1 })).QuerySelector("nav").ShouldBeNull();
    }
}
