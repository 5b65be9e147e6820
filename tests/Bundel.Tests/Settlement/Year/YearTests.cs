// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Decisions;
using Bundel.Platform;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;
using Bundel.Settlement.Year.Actuals;
using Bundel.Settlement.Year.Calendar;
using Bundel.Settlement.Year.Opinions;
using Bundel.Settlement.Year.Positions;
using Bundel.Settlement.Year.Steps;
using Bundel.Tests.Support;

namespace Bundel.Tests.Settlement.Year;

/// <summary>A year from its calendar to its final settlement, on both databases.</summary>
public sealed class YearTests
{
    [Theory, EveryDatabase]
    public async Task A_year_runs_from_draft_budget_to_final_settlement(Database database)
    {
        await using var world = await YearBench.WithAdoptedRun(database);
        var second = await world.As(Role.Controller);
        await world.Must(new DraftStep(2026, StepKind.Draft, new StepContent { Run = "2026-1", MeetingOn = new DateOnly(2026, 2, 12), OpinionsUntil = new DateOnly(2026, 2, 2) }));
        var year = await world.Must(new ShowYear(2026));
        year.Dates.Single(date => date.Code == "ontwerpbegroting").Day.ShouldBe(new DateOnly(2025, 11, 20), "twelve weeks before the meeting");
        year.Deadlines.ShouldHaveSingleItem().DaysLeft.ShouldBe(18);
        (await world.Must(new GiveYearCalendar(2026))).Text.ShouldContain("BEGIN:VALARM");

        var opinion = await world.Must(new RecordOpinion("2026-ontwerpbegroting", "kerkveen", new DateOnly(2026, 1, 12), "Te hoog."));
        await world.Must(new AnswerOpinion(opinion.Id, "Niet gevolgd, want de kosten zijn vast.", new DateOnly(2026, 1, 14)));
        (await world.Refused(new AnswerOpinion(opinion.Id, "Nogmaals.", new DateOnly(2026, 1, 15)))).ShouldHaveSingleItem().Code.ShouldBe("al-beantwoord");

        await world.Must(new DraftStep(2026, StepKind.Advances, new StepContent { Run = "2026-1", Advances = new AdvanceTerms("kwartaal") }));
        (await world.Refused(new AdoptStep("2026-voorschotten", "BVO-2026-31"))).ShouldHaveSingleItem().Code.ShouldBe("stap-niet-gecontroleerd");
        (await world.Refused(new CheckStep("2026-voorschotten"))).ShouldHaveSingleItem().Code.ShouldBe("zelfde-persoon");
        await world.Must(new CheckStep("2026-voorschotten"), second);
        await world.Must(new AdoptStep("2026-voorschotten", "BVO-2026-31"));
        (await world.Refused(new ChangeStep("2026-voorschotten", new StepContent()))).ShouldHaveSingleItem().Code.ShouldBe("versie-vast");
        var advances = (await world.Must(new ShowStep("2026-voorschotten"))).Advances!;
        var contributions = (await world.Must(new ShowRun("2026-1"))).Contributions;
        advances.Total.ShouldBe(Money.Sum(contributions.Select(row => row.Amount)));

        await world.Must(new RecordPayments([new PaymentText(2026, "kerkveen", new DateOnly(2026, 1, 15), Money.FromEuros(100))]));
        var position = (await world.Must(new ShowPositions(2026, new DateOnly(2026, 5, 1)))).Participants.Single(row => row.Participant == "kerkveen");
        position.Open.ShouldBe(position.Asked - Money.FromEuros(100));
        Money.Sum(position.PerClass).ShouldBe(position.Open);
        position.Claims[0].ShouldSatisfyAllConditions(claim => claim.Paid.ShouldBe(Money.FromEuros(100)), claim => claim.DaysLate.ShouldBe(106));

        (await world.Refused(new RecordActuals("Grootboek", [new ActualText(2026, "weg", new DateOnly(2026, 9, 30), Money.Zero)]))).ShouldHaveSingleItem().Code.ShouldBe("kostengroep-onbekend");
        await world.Must(new RecordActuals("Grootboek t/m september", await Figures(world, new DateOnly(2026, 9, 30), 0.75m, 1.10m)));
        var progress = await world.Must(new ShowProgress(2026));
        progress.Pools.ShouldAllBe(pool => pool.Outside, "a forecast of 110 % lies outside 5 %");
        Money.Sum(progress.Lines.Select(line => line.Budget)).ShouldBe(Money.Sum(contributions.Select(row => row.Amount)));
        Money.Sum(progress.Lines.Select(line => line.Forecast!.Value)).ShouldBe(Money.Sum(progress.Participants.Select(row => row.Forecast!.Value)));

        await world.Must(new DraftStep(2026, StepKind.Accounts, new StepContent { Run = "2026-1", Closing = new ClosingTerms(new Bandwidth { Percent = 5, Residual = ResidualRule.Participants }) }));
        (await world.Refused(new CheckStep("2026-jaarstukken"), second)).ShouldAllBe(problem => problem.Code == "realisatie-ontbreekt");
        await world.Must(new RecordActuals("Jaarrekening", await Figures(world, new DateOnly(2026, 12, 31), 1.03m, null)));
        await world.Must(new CheckStep("2026-jaarstukken"), second);
        await world.Must(new AdoptStep("2026-jaarstukken", "BVO-2026-31"));
        var closing = (await world.Must(new ShowStep("2026-jaarstukken"))).Closing!;
        (closing.Closes, Money.Sum(closing.Participants.Select(part => part.ToPay))).ShouldBe((true, Money.Sum(closing.Participants.Select(part => part.Difference))), "zero-sum with the rest for the participants");
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        await world.Must(new RecordActuals("Te laat", await Figures(world, new DateOnly(2026, 12, 31), 2m, null)));
        (await world.Must(new ShowStep("2026-jaarstukken"))).Closing!.Participants.Select(part => part.ToPay).ShouldBe(closing.Participants.Select(part => part.ToPay), "adopted accounts do not move");
        (await world.Must(new ShowPositions(2026))).Participants.ShouldAllBe(row => row.Claims.Any(claim => claim.Reference.StartsWith("2026-A-")));
        (await world.Refused(new DraftStep(2026, StepKind.Advances, new StepContent { Run = "2026-1" }, Reason: "Later"))).ShouldHaveSingleItem().Code.ShouldBe("jaar-afgesloten");
    }

    [Theory, EveryDatabase]
    public async Task A_correction_is_a_new_version_with_a_reason_and_shows_what_changed_for_whom(Database database)
    {
        await using var world = await YearBench.WithAdoptedRun(database);
        await world.AdoptedStep(StepKind.Advances, new StepContent { Run = "2026-1", Advances = new AdvanceTerms("kwartaal") });
        (await world.Refused(new DraftStep(2026, StepKind.Advances, new StepContent { Run = "2026-1" }))).ShouldHaveSingleItem().Field.ShouldBe("reden");
        await world.Must(new Bundel.Settlement.Budget.AddLine(new Bundel.Settlement.Budget.LineText(2026, "werkplek", "Tegenvaller", Money.FromEuros(1000))));
        await world.NextRun("2026-1");
        await world.AdoptedStep(StepKind.Advances, new StepContent { Run = "2026-2", Advances = new AdvanceTerms("kwartaal", From: new DateOnly(2026, 4, 1)) }, "Begrotingswijziging");
        var shown = await world.Must(new ShowStep("2026-voorschotten"));
        shown.Versions.Select(version => (version.Version, version.State)).ShouldBe([(2, StepState.Adopted), (1, StepState.Superseded)]);
        shown.Step.Reason.ShouldBe("Begrotingswijziging");
        Money.Sum(shown.Amounts.Select(row => row.Difference ?? Money.Zero)).ShouldBe(Money.FromEuros(1000));
        var (before, after) = ((await world.Must(new ShowStep("2026-voorschotten", 1))).Advances!, shown.Advances!);
        after.Participants.Select(row => row.Terms[0]).ShouldBe(before.Participants.Select(row => row.Terms[0]), "the term before the change stays");
        after.Total.ShouldBe(Money.Sum(shown.Amounts.Select(row => row.Amount!.Value)));
        after.Participants.ShouldAllBe(row => Money.Sum(row.Terms) == row.Advance);
    }

    [Theory, EveryDatabase]
    public async Task The_calendar_follows_the_legal_form_and_own_rules(Database database)
    {
        await using var world = await World.On(database);
        (await world.Must(new ShowYear(2027))).Dates.ShouldNotBeEmpty();
        var rule = new Bundel.Settlement.Year.CalendarRule { Code = "dvo-raming", Name = "Raming", Forms = [], Kind = Bundel.Settlement.Year.CalendarRuleKind.BeforeDate, Month = 6, Day = 1, YearOffset = -1, ValidFrom = new(2026, 1, 1), Source = "DVO artikel 6", IsConfirmed = true };
        (await world.Refused(new DraftCalendarRule(rule with { Source = " " }))).ShouldHaveSingleItem().Code.ShouldBe("kalender-zonder-bron");
        await world.Must(new ChangeCollaboration("Centrum", LegalForm.Centrumregeling));
        await world.Must(new DraftCalendarRule(rule));
        var year = await world.Must(new ShowYear(2027));
        (year.Supervisor, year.Dates.ShouldHaveSingleItem().Day, year.Dates[0].IsConfirmed).ShouldBe((null, new DateOnly(2026, 5, 31), false));
        await world.Taken("COL-1", Body.Colleges);
        await world.Must(new AdoptCalendarRule("dvo-raming", "COL-1"));
        (await world.Must(new ShowYear(2027))).Dates[0].IsConfirmed.ShouldBeTrue();
        await world.Must(new DraftCalendarRule(rule with { Month = 5 }));
        (await world.Must(new ShowYear(2027))).Dates[0].Day.ShouldBe(new DateOnly(2026, 4, 30), "the next version, not confirmed yet");
    }

    [Theory, EveryDatabase]
    public async Task Bad_steps_are_refused_with_all_their_faults(Database database)
    {
        await using var world = await YearBench.WithAdoptedRun(database);
        var faults = await world.Refused(new DraftStep(2026, StepKind.Accounts, new StepContent { Run = "2026-1", Advances = new AdvanceTerms("soms", 31), Closing = new ClosingTerms(new Bandwidth { Percent = 5 }) }, Number: 2));
        faults.Select(fault => fault.Code).ShouldBe(["nummer-ongeldig", "dag-ongeldig", "ritme-ongeldig", "bandbreedte-niet-nulsom"], ignoreOrder: true);
        var risks = new Resilience { Risks = [new Risk { Name = "Uitval", Effect = Money.FromEuros(1000), Chance = 10 }], Available = Money.Zero, Stated = Money.FromEuros(99) };
        (await world.Refused(new DraftStep(2026, StepKind.Budget, new StepContent { Resilience = risks }))).ShouldHaveSingleItem().Code.ShouldBe("risico-som-klopt-niet");
        (await world.Refused(new RecordOpinion("2026-begroting", "weg", new DateOnly(2026, 1, 1), "x"))).Count.ShouldBe(2);
        var file = await world.Upload("jaar;kostengroep;tot en met;werkelijk\n2026;werkplek;2026-09-30;1,00\n2026;werkplek;2026-09-30;2,00\n2026;weg;2031-01-01;3,00\n", "realisatie.csv");
        (await world.Refused(new ImportActuals(file))).Select(fault => fault.Code).ShouldBe(["dag-buiten-jaar", "kostengroep-onbekend", "realisatie-dubbel"], ignoreOrder: true);
        var good = await world.Upload("jaar;kostengroep;tot en met;werkelijk;prognose\n2026;werkplek;2026-09-30;1,00;2,00\n", "realisatie.csv");
        (await world.Must(new PreviewActuals(good))).ShouldHaveSingleItem().Before.ShouldBeNull();
        await world.Must(new ImportActuals(good));
        (await world.Must(new PreviewActuals(good))).ShouldHaveSingleItem().Outcome.ShouldBe(Bundel.Collaborations.Importing.ImportOutcome.Equal);
    }

    /// <summary>Every cost pool of the sample at a part of its budget.</summary>
    private static async Task<IReadOnlyList<ActualText>> Figures(World world, DateOnly through, decimal part, decimal? forecast)
    {
        var pools = (await world.Must(new ShowProgress(2026))).Pools;
        return [.. pools.Select(pool => new ActualText(2026, pool.Code, through, Money.Rounded(pool.Budget.Euros * part), forecast is { } whole ? Money.Rounded(pool.Budget.Euros * whole) : null))];
    }
}
