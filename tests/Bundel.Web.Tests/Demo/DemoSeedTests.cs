// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Measures;
using Bundel.Kernel;
using Bundel.Platform;
using Bundel.Settlement.Runs;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Demo;

/// <summary>The demo on a fresh database of each kind: its sums, its states, and that it is made once.</summary>
public sealed class DemoSeedTests
{
    [Theory, EveryDatabase]
    public async Task The_demo_adds_up_and_is_made_once(Database database)
    {
        var demo = await SeededDemo.On(database);
        var fourDikes = await demo.Enter("vier-dijken");
        var runs = await demo.Ask(new ListRuns(), fourDikes);
        runs.Select(run => (run.Code, run.State, run.Total)).ShouldBe(
        [
            ("2027-1", RunState.Concept, null),
            ("2026-2", RunState.Adopted, Money.FromEuros(13_812_640m)),
            ("2026-1", RunState.Superseded, Money.FromEuros(13_622_540m)),
            ("2025-1", RunState.Adopted, Money.FromEuros(12_873_876m)),
        ]);
        foreach (var run in runs) await AddsUp(demo, run, fourDikes);
        var entries = await demo.AuditEntries();
        await demo.Seed.Fill();
        (await demo.AuditEntries()).ShouldBe(entries);
        (await demo.BrokenChains()).ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task The_public_examples_come_out_as_published(Database database)
    {
        var demo = await SeededDemo.On(database);
        var examples = await demo.Enter("openbare-voorbeelden");
        (await demo.Amounts("2025-1", examples)).ShouldBe([6_465_000, 1_264_000, 2_399_000, 1_430_000, 626_000, 684_000]);
        (await demo.Amounts("2020-1", examples)).ShouldBe([5_820_329, 5_463_306, 4_178_740]);
        (await demo.Amounts("2021-1", examples)).ShouldBe([5_903_303, 5_559_024, 4_252_855]);
        (await demo.Amounts("2022-1", examples)).ShouldBe([6_037_061, 5_697_010, 4_358_934]);
        (await demo.Amounts("2023-1", examples)).ShouldBe([6_197_314, 5_858_716, 4_482_992]);
        (await demo.Amounts("2025-2", examples)).ShouldBe([-25_833, -13_869, -60_485]);
        (await demo.Amounts("2029-1", examples)).ShouldBe([-103_990, -78_078, -59_549]);
        decimal[] roundings = [-2, 0, -1, 4];
        foreach (var (i, rounding) in roundings.Index())
            (await demo.Ask(new ShowRun($"{2020 + i}-1"), examples)).Proof.RoundingLine.Euros.ShouldBe(rounding);
    }

    [Theory, EveryDatabase]
    public async Task Counts_of_2026_are_disputed_and_open_and_the_concept_says_so(Database database)
    {
        var demo = await SeededDemo.On(database);
        var fourDikes = await demo.Enter("vier-dijken");
        var notices = (await demo.Ask(new ShowRun("2027-1"), fourDikes)).Notices;
        notices.Single(notice => notice.Code == "telling-betwist").Participant.ShouldBe("oostdijkerwaard");
        notices.Single(notice => notice.Code == "telling-open").Participant.ShouldBe("omgevingsdienst-waterrand");
        var inhabitants = await demo.Ask(new ShowMeasure("inwoners", new DateOnly(2025, 1, 1)), fourDikes);
        inhabitants.Lines.Sum(line => line.Value?.Value ?? 0).ShouldBe(98_804);
    }

    [Fact]
    public async Task A_demo_that_was_broken_off_is_taken_up_where_it_was()
    {
        await using var demo = new SeededDemo(await TestDatabases.Own(Database.Sqlite));
        using var stop = new CancellationTokenSource();
        var seeding = Task.Run(() => demo.Seed.Fill(stop.Token), CancellationToken.None);
        while (await demo.AuditEntries() < 30) await Task.Delay(5);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(seeding);
        await demo.Seed.Fill();
        var fourDikes = await demo.Enter("vier-dijken");
        (await demo.Ask(new ListRuns(), fourDikes)).Count.ShouldBe(4);
        (await demo.BrokenChains()).ShouldBeEmpty();
    }

    private static async Task AddsUp(SeededDemo demo, RunView run, Actor actor)
    {
        var details = await demo.Ask(new ShowRun(run.Code), actor);
        details.Problems.ShouldBeEmpty();
        details.Proof.Difference.ShouldBe(Money.Zero);
        (details.Proof.RoundingLine, details.Proof.Rest).ShouldBe((Money.Zero, Money.Zero));
        Money.Sum(details.Contributions.Select(row => row.Amount)).ShouldBe(details.Proof.Total);
        details.Lines.Sum(line => (line.Costs - line.Income).Cents).ShouldBe(details.Proof.Total.Cents);
    }
}
