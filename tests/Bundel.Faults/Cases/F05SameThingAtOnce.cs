// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Faults.Harness;
using Bundel.Web.Tests.Support;

namespace Bundel.Faults.Cases;

/// <summary>F5: pages and programs change the same thing at the same moment, each from the version it saw. One wins; the others are told, with both versions.</summary>
public sealed class F05SameThingAtOnce
{
    private const int OfEach = 3;

    [Theory, EveryDatabase]
    public Task Of_pages_and_programs_one_wins_and_the_others_are_told(Database database) => Rounds(database, 3);

    [Theory(Explicit = true), EveryDatabase]
    public Task Of_pages_and_programs_one_wins_and_the_others_are_told_two_hundred_times(Database database) => Rounds(database, 200);

    private static async Task Rounds(Database database, int rounds)
    {
        await using var world = await World.On(database);
        await using var site = await InProcess.Start(world.Settings, world.Clock);
        var actor = await world.As(Role.Beheerder);
        await using var visitor = await Visitor.Arrive(site.Address, world, actor);
        using var client = (await Client.Key(world))(site.Address);
        var pages = 0;
        await Trial.Run($"F5 hetzelfde besluit gewijzigd door pagina's en programma's tegelijk, {database}", "precies één wint, de anderen zien beide versies of de melding, niets gaat verloren", rounds, async (round, _) =>
        {
            var (code, address) = ($"samen-{round}", $"{visitor.Home}/besluiten/samen-{round}/wijzigen");
            await world.Must(new AddDecision(code, Body.Bestuur, "begin"));
            var seen = (await client.Get("besluiten/" + code)).Tag;
            var form = await visitor.Get(address);
            var programs = Enumerable.Range(0, OfEach).Select(number => Program(client, code, $"programma {number}", seen!)).ToArray();
            var browsers = Enumerable.Range(0, OfEach).Select(number => Page(visitor, address, form, code, $"pagina {number}")).ToArray();
            var outcomes = await Task.WhenAll(programs.Concat(browsers));
            var winner = outcomes.OfType<string>().ShouldHaveSingleItem();
            (await world.Must(new ShowDecision(code))).Subject.ShouldBe(winner);
            if (winner.StartsWith("pagina", StringComparison.Ordinal)) pages++;
            return $"{pages} keer won een pagina";
        });
    }

    /// <summary>What it wrote when it won; else the refusal shows what is there now and what was sent.</summary>
    private static async Task<string?> Program(Client client, string code, string subject, string seen)
    {
        var answer = await client.Put("besluiten/" + code, Given.Decision(code, subject), match: seen);
        if (answer.Done) return subject;
        answer.Status.ShouldBe(412, answer.Text);
        answer.Json["verzonden"]!["onderwerp"]!.ToString().ShouldBe(subject);
        answer.Json["huidig"]!["onderwerp"]!.ToString().ShouldNotBe("begin");
        return null;
    }

    private static async Task<string?> Page(Visitor visitor, string address, AngleSharp.Html.Dom.IHtmlDocument form, string code, string subject)
    {
        var after = await visitor.Post(address, form, ("kenmerk", code), ("orgaan", "bestuur"), ("onderwerp", subject), ("datum", ""));
        if (after.QuerySelector("input[name=revisie]") is null) return subject;
        after.QuerySelector("main")!.TextContent.ShouldContain("intussen gewijzigd");
        return null;
    }
}
