// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Platform;
using Bundel.Tests.Support;
using Bundel.Web.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Collaborations;

public sealed class ParticipantPagesTests
{
    private static readonly AddParticipant Lindehaven = new("lindehaven", "Lindehaven", OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2018, 1, 1));

    [Fact]
    public async Task An_empty_list_says_what_it_is_for_and_how_to_begin()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        var page = await visitor.Get(visitor.Home + "/deelnemers");
        page.QuerySelector("main")!.TextContent.ShouldContain("Nog geen deelnemers");
        page.QuerySelectorAll($"a[href='{visitor.Home}/deelnemers/nieuw']").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_municipality_is_added_by_choosing_it()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        var form = await visitor.Get(visitor.Home + "/deelnemers/nieuw");
        var shown = await visitor.Post(visitor.Home + "/deelnemers/nieuw", form, ("soort", "Deelnemer"), ("gemeentecode", "GM1900"), ("soortOrganisatie", "Gemeente"), ("vanaf", "2020-01-01"));
        shown.QuerySelector("h1")!.TextContent.ShouldBe("Súdwest-Fryslân");
        (await visitor.World.Must(new ShowParticipant("sudwest-fryslan"))).MunicipalityCode.ShouldBe("GM1900");
    }

    [Fact]
    public async Task Faults_stand_at_their_field_and_keep_what_was_typed()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        var form = await visitor.Get(visitor.Home + "/deelnemers/nieuw");
        var page = await visitor.Post(visitor.Home + "/deelnemers/nieuw", form, ("soort", "Klant"), ("naam", "Dijkwater"), ("soortOrganisatie", "Waterschap"), ("oin", "123"), ("vanaf", "2020-01-01"));
        page.QuerySelector("#oin-fout")!.TextContent.ShouldContain("precies twintig cijfers");
        page.QuerySelector("#naam")!.GetAttribute("value").ShouldBe("Dijkwater");
        (await visitor.World.Must(new ListParticipants())).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_read_and_what_may_not_be_are_told_together()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        var path = visitor.Home + "/deelnemers/nieuw";
        var page = await visitor.Post(path, await visitor.Get(path), ("soort", "Klant"), ("naam", ""), ("code", "dijkwater"), ("soortOrganisatie", "Waterschap"), ("kvk", "1"), ("vanaf", "gisteren"));
        page.QuerySelectorAll(".bundel-errors li a").Select(link => link.GetAttribute("href")).ShouldBe(["#naam", "#kvk", "#vanaf"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_date_that_is_missing_is_asked_for()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        await visitor.World.Must(Lindehaven);
        var form = await visitor.Get(visitor.Home + "/deelnemers/lindehaven/uittreden");
        var page = await visitor.Post(visitor.Home + "/deelnemers/lindehaven/uittreden", form, ("laatsteDag", ""));
        page.QuerySelector("#laatsteDag-fout")!.TextContent.ShouldContain("Vul dit veld in.");
    }

    [Fact]
    public async Task A_reorganisation_is_first_shown_and_then_recorded()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        await visitor.World.Must(Lindehaven);
        var path = visitor.Home + "/deelnemers/herindeling";
        (string, string)[] fields = [("soort", "Merger"), ("datum", "2027-01-01"), ("voorgangers", "lindehaven"), ("overigeVoorgangers", "Elders"), ("opvolgers", "Nieuw-Lindehaven")];
        var preview = await visitor.Post(path, await visitor.Get(path), fields);
        preview.QuerySelector("main")!.TextContent.ShouldContain("De deelname van Lindehaven eindigt op 31 december 2026.");
        (await visitor.World.Must(new ListParticipants())).ShouldHaveSingleItem();
        await visitor.Post(path, preview, [.. fields, ("bevestigd", "true")]);
        (await visitor.World.Must(new ListParticipants())).Select(row => row.Code).ShouldBe(["lindehaven", "nieuw-lindehaven"]);
    }

    [Fact]
    public async Task The_list_is_taken_along_as_csv_and_workbook()
    {
        await using var visitor = await Site.Visit(Role.Lezer);
        await visitor.World.Must(Lindehaven);
        using var csv = await visitor.Ask(visitor.Home + "/deelnemers?handler=download&soort=csv");
        (await csv.Content.ReadAsStringAsync()).ShouldContain("Lindehaven");
        using var xlsx = await visitor.Ask(visitor.Home + "/deelnemers?handler=download&soort=xlsx");
        xlsx.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("deelnemers-en-klanten.xlsx");
    }

    [Fact]
    public async Task A_reader_sees_no_button_that_it_may_not_use()
    {
        await using var controller = await Site.Visit(Role.Controller);
        await controller.World.Must(Lindehaven);
        (await controller.Get(controller.Home + "/deelnemers/lindehaven")).QuerySelectorAll("main .utrecht-button-link").Length.ShouldBe(3);
        await using var visitor = await Site.Visit(Role.Lezer);
        await visitor.World.Must(Lindehaven);
        (await visitor.Get(visitor.Home + "/deelnemers/lindehaven")).QuerySelectorAll("main .utrecht-button-link").ShouldBeEmpty();
        using var unknown = await visitor.Ask(visitor.Home + "/deelnemers/niemand");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
