// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Measures;
using Bundel.Kernel;
using Bundel.Platform;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Methods;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Settlement.Runs;

public sealed class RunTests
{
    [Theory, EveryDatabase]
    public async Task A_concept_computes_when_it_is_looked_at(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var run = await world.Concept();
        var before = await world.Must(new ShowRun(run));
        before.Run.State.ShouldBe(RunState.Concept);
        before.Contributions.Select(row => (row.Participant, row.Amount)).ShouldBe(Expected(world), ignoreOrder: true);
        await world.Must(new AddLine(new LineText(2026, "werkplek", "Meer", Money.FromEuros(1))));
        (await world.Must(new ShowRun(run))).Run.Total.ShouldBe(before.Run.Total + Money.FromEuros(1));
    }

    [Theory, EveryDatabase]
    public async Task Who_makes_a_run_does_not_check_it(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var maker = await world.As(Role.Controller);
        var run = (await world.Must(new CreateRun(2026), maker)).Code;
        (await world.Refused(new CheckRun(run), maker)).ShouldHaveSingleItem().Code.ShouldBe("zelfde-persoon");
        await world.Must(new CheckRun(run), await world.As(Role.Controller));
        var operated = await world.Concept();
        (await world.Refused(new CheckRun(operated))).ShouldHaveSingleItem().Code.ShouldBe("zelfde-persoon");
    }

    [Theory, EveryDatabase]
    public async Task A_checked_run_keeps_its_results_and_its_proof_as_rows(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var run = await world.Checked();
        await world.Must(new AddLine(new LineText(2026, "werkplek", "Later", Money.FromEuros(99))));
        var shown = await world.Must(new ShowRun(run));
        shown.Contributions.Select(row => (row.Participant, row.Amount)).ShouldBe(Expected(world), ignoreOrder: true);
        (shown.Proof.Difference, shown.Proof.Total).ShouldBe((Money.Zero, Money.FromEuros(2_718_500)));
        shown.Lines.ShouldAllBe(line => line.Total - line.Divided - line.RoundingLine - line.Rest == Money.Zero);
        shown.Notices.Select(notice => notice.Code).ShouldBeSubsetOf(["telling-betwist", "telling-open", "buiten-sleutel", "waarde-bij-besluit", "sleutel-concept", "bedragen-wijken-af"]);
        shown.Notices.ShouldContain(notice => notice.Code == "telling-betwist" && notice.Participant == "oostdijkerwaard");
    }

    [Theory, EveryDatabase]
    public async Task The_hash_of_a_run_is_that_of_its_stored_input(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var run = await world.Must(new ShowRun(await world.Checked()));
        await using var stored = world.Services.GetRequiredService<FileStore>().Open(run.Run.Hash!)!;
        var bytes = new byte[stored.Length];
        await stored.ReadExactlyAsync(bytes);
        RunHash.Of(bytes).ShouldBe(run.Run.Hash);
        run.Run.Hash.ShouldBe(RunHash.Of(Bench.SampleOf(world)));
    }

    [Theory, EveryDatabase]
    public async Task Adopting_takes_a_check_and_a_taken_decision_of_the_competent_body(Database database)
    {
        await using var world = await AdoptedKeys(database);
        var run = await world.Concept();
        var decision = await world.Taken("BVO-2026-31");
        (await world.Refused(new AdoptRun(run, decision))).ShouldHaveSingleItem().Code.ShouldBe("verrekening-niet-gecontroleerd");
        await world.Must(new CheckRun(run), await world.As(Role.Controller));
        (await world.Refused(new AdoptRun(run, "weg"))).ShouldHaveSingleItem().Field.ShouldBe("besluit");
        await world.Must(new AddDecision("BVO-2026-32", Body.Bestuur, "Later", new DateOnly(2026, 3, 1)));
        (await world.Refused(new AdoptRun(run, "BVO-2026-32"))).ShouldHaveSingleItem().Code.ShouldBe("besluit-niet-genomen");
        await world.Must(new AdoptRun(run, decision));
        (await world.Must(new ShowRun(run))).Run.ShouldSatisfyAllConditions(
            shown => shown.State.ShouldBe(RunState.Adopted),
            shown => shown.Decision.ShouldBe("BVO-2026-31"));
    }

    [Theory, EveryDatabase]
    public async Task A_decision_of_another_body_does_not_adopt(Database database)
    {
        await using var world = await AdoptedKeys(database);
        await world.Must(new Bundel.Collaborations.ChangeCollaboration("Samenwerking " + world.Code, Bundel.Collaborations.LegalForm.OpenbaarLichaam));
        var run = await world.Checked();
        await world.Must(new AddDecision("DB-2026-1", Body.DagelijksBestuur, "Bijdragen", new DateOnly(2026, 1, 10), DecisionState.Taken));
        (await world.Refused(new AdoptRun(run, "DB-2026-1"))).ShouldHaveSingleItem().Code.ShouldBe("orgaan-onbevoegd");
        await world.Must(new AdoptRun(run, await world.Taken("AB-2026-1", Body.AlgemeenBestuur)));
    }

    [Theory, EveryDatabase]
    public async Task A_run_that_leans_on_a_draft_key_says_so_and_is_not_adopted(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var run = await world.Checked();
        (await world.Must(new ShowRun(run))).Notices.Count(notice => notice.Code == "sleutel-concept").ShouldBe(2);
        var problems = await world.Refused(new AdoptRun(run, await world.Taken("BVO-2026-31")));
        problems.ShouldAllBe(problem => problem.Code == "sleutel-niet-vastgesteld");
        (await world.Must(new ShowRun(run))).Run.State.ShouldBe(RunState.Checked);
    }

    [Theory, EveryDatabase]
    public async Task A_run_that_leans_on_a_draft_part_of_the_methods_says_so_and_is_not_adopted(Database database)
    {
        await using var world = await AdoptedKeys(database);
        var parts = MethodJsonParts.Read("bijsturing", """[{"soort":"taakstelling","code":"t","naam":"Taakstelling","procent":"1"}]""");
        await world.Must(new DraftMethod(new DateOnly(2026, 1, 1), new MethodContent(parts.Value)));
        var run = await world.Checked();
        (await world.Must(new ShowRun(run))).Notices.Count(notice => notice.Code == "methode-concept").ShouldBe(1);
        (await world.Refused(new AdoptRun(run, await world.Taken("BVO-2026-31")))).ShouldHaveSingleItem().Code.ShouldBe("methode-niet-vastgesteld");
        var draft = (await world.Must(new ListMethods())).Single();
        await world.Must(new AdoptMethod(draft.Id, await world.Taken("BVO-2026-33")));
        await world.Must(new AdoptRun(run, await world.Taken("BVO-2026-34")));
    }

    [Theory, EveryDatabase]
    public async Task An_adopted_run_never_changes_and_is_replaced_with_a_reason(Database database)
    {
        await using var world = await AdoptedKeys(database);
        var first = await Adopted(world, "BVO-2026-31");
        (await world.Refused(new CheckRun(first), await world.As(Role.Controller))).ShouldHaveSingleItem().Code.ShouldBe("verrekening-geen-concept");
        (await world.Refused(new ReturnRun(first, "Toch niet"))).ShouldHaveSingleItem().Code.ShouldBe("verrekening-niet-gecontroleerd");
        (await world.Refused(new RemoveRun(first))).ShouldHaveSingleItem().Code.ShouldBe("verrekening-vast");
        (await world.Refused(new CreateRun(2026))).ShouldHaveSingleItem().Code.ShouldBe("al-vastgesteld");
        (await world.Refused(new ReplaceRun(first, " "))).ShouldHaveSingleItem().Field.ShouldBe("reden");

        var second = (await world.Must(new ReplaceRun(first, "Eerste begrotingswijziging"))).Code;
        (await world.Refused(new ReplaceRun(first, "Nog een"))).ShouldHaveSingleItem().Code.ShouldBe("vervanging-bestaat");
        await world.Must(new CheckRun(second), await world.As(Role.Controller));
        (await world.Must(new ShowRun(first))).Run.State.ShouldBe(RunState.Adopted);
        await world.Must(new AdoptRun(second, await world.Taken("BVO-2026-40")));
        (await world.Must(new ShowRun(first))).Run.State.ShouldBe(RunState.Superseded);
        (await world.Must(new ShowRun(second))).Run.ShouldSatisfyAllConditions(
            shown => shown.Replaces.ShouldBe(first),
            shown => shown.Reason.ShouldBe("Eerste begrotingswijziging"));
    }

    [Theory, EveryDatabase]
    public async Task A_run_that_was_given_back_is_a_concept_without_rows(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var run = await world.Checked();
        await world.Must(new ReturnRun(run, "Telling klopt niet"));
        var shown = await world.Must(new ShowRun(run));
        (shown.Run.State, shown.Run.Returned, shown.Run.Hash).ShouldBe((RunState.Concept, "Telling klopt niet", null));
        (await world.Db(db => db.Set<RunPart>().CountAsync())).ShouldBe(0);
        await world.Must(new CheckRun(run), await world.As(Role.Controller));
    }

    [Theory, EveryDatabase]
    public async Task A_run_over_some_pools_divides_only_those(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var run = (await world.Must(new CreateRun(2026, ["werkplek"], Money.FromEuros(1), RemainderRule.RoundingLine))).Code;
        var shown = await world.Must(new ShowRun(run));
        shown.Lines.ShouldHaveSingleItem().Total.ShouldBe(Money.FromEuros(1_800_000));
        shown.Rounding.ShouldBe(new Rounding(Money.FromEuros(1), RemainderRule.RoundingLine).ToString());
        shown.Contributions.ShouldAllBe(row => row.Amount.Cents % 100 == 0);
        (await world.Refused(new CreateRun(2026, ["weg"]))).ShouldHaveSingleItem().Found.ShouldBe("weg");
        (await world.Refused(new CreateRun(2030))).ShouldHaveSingleItem().Code.ShouldBe("geen-begroting");
    }

    [Theory, EveryDatabase]
    public async Task A_concept_that_cannot_be_computed_says_why_and_cannot_be_checked(Database database)
    {
        await using var world = await Bench.WithSample(database);
        await world.Must(new Bundel.Collaborations.Participants.AddParticipant("zuiderlanden", "Zuiderlanden", Bundel.Collaborations.Organisations.OrganisationKind.Gemeente, Bundel.Collaborations.Participants.ParticipantKind.Deelnemer, new DateOnly(2020, 1, 1)));
        var run = await world.Concept();
        var shown = await world.Must(new ShowRun(run));
        shown.Problems.ShouldContain("Inwoners van Zuiderlanden: geen waarde op 1-1-2025.");
        shown.Contributions.ShouldBeEmpty();
        (await world.Refused(new CheckRun(run), await world.As(Role.Controller))).ShouldContain(problem => problem.Code == "geen-waarde");
    }

    [Theory, EveryDatabase]
    public async Task Recomputing_gives_the_stored_amounts_and_a_difference_is_told_and_not_repaired(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var run = await world.Checked();
        (await world.Must(new VerifyRun(run))).Same.ShouldBeTrue();
        await world.Db(db => db.Set<RunPart>().Where(part => part.Line == "werkplek" && part.Participant == "museum").ExecuteUpdateAsync(set => set.SetProperty(part => part.Amount, new Money(1))));
        var verified = await world.Must(new VerifyRun(run));
        var difference = verified.Differences.ShouldHaveSingleItem();
        (difference.Participant, difference.Line, difference.First).ShouldBe(("museum", "werkplek", new Money(1)));
        (await world.Db(db => db.Set<RunPart>().SingleAsync(part => part.Line == "werkplek" && part.Participant == "museum"))).Amount.ShouldBe(new Money(1));
    }

    [Theory, EveryDatabase]
    public async Task Two_runs_side_by_side_differ_per_participant_and_per_line(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var first = await world.Checked();
        await world.Must(new AddLine(new LineText(2026, "scannen", "Onderhoud", Money.FromEuros(813))));
        var comparison = await world.Must(new CompareRuns(first, await world.Concept()));
        comparison.Lines.Where(line => line.Difference != Money.Zero).ShouldHaveSingleItem().Difference.ShouldBe(Money.FromEuros(813));
        comparison.Participants.Where(row => row.Difference != Money.Zero).Select(row => row.Code).ShouldBe(["lindehaven", "kerkveen"], ignoreOrder: true);
        Money.Sum(comparison.Participants.Select(row => row.Difference)).ShouldBe(Money.FromEuros(813));
        comparison.Parts.ShouldAllBe(part => part.Line == "scannen");
    }

    [Theory, EveryDatabase]
    public async Task Every_amount_is_explained_from_the_stored_input(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var run = await world.Checked();
        var part = (await world.Must(new ShowRunParticipant(run, "kerkveen"))).Lines.Single(line => line.Code == "werkplek");
        await world.Must(new AddLine(new LineText(2026, "werkplek", "Later", Money.FromEuros(99))));
        var explanation = await world.Must(new ExplainAmount(run, "kerkveen", "werkplek"));
        explanation.Value.ShouldBe(part.Amount.ToString());
        explanation.Formula.ShouldBe("€ 1.800.000,00 × 301 / 1.111 werkplekken");
        var package = await world.Must(new ExplainAmount(run, "kerkveen", Package: Package.Basic));
        package.Operands.Count.ShouldBe(4);
        (await world.Refused(new ExplainAmount(run, "museum", "organisatie"))).ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Theory, EveryDatabase]
    public async Task A_corrected_count_after_the_check_does_not_reach_the_run(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var run = await world.Checked();
        world.Clock.Advance(TimeSpan.FromHours(1));
        await world.Must(new RecordValues("werkplekken", new DateOnly(2025, 7, 1), "Hertelling", [new ValueInput("museum", 15)]));
        (await world.Must(new VerifyRun(run))).Same.ShouldBeTrue();
        var comparison = await world.Must(new CompareRuns(run, await world.Concept()));
        comparison.Participants.Single(row => row.Code == "museum").Difference.Cents.ShouldBeGreaterThan(0);
    }

    [Theory, EveryDatabase]
    public async Task The_bridge_from_last_year_adds_up(Database database)
    {
        await using var world = await Bench.WithSample(database);
        await world.Must(new RecordValues("werkplekken", new DateOnly(2025, 7, 1), "Telling beheer", [new ValueInput("museum", 14)]));
        await world.Checked();
        await world.Must(new AddLine(new LineText(2027, "huisvesting", "Huur rekenruimte", Money.FromEuros(85_000))));
        await world.Must(new AddLine(new LineText(2027, "huisvesting", "Verhuizing", Money.FromEuros(4_000), Nature: LineNature.Incidental)));
        var shown = await world.Must(new ShowRun(await world.Concept(2027)));
        shown.Previous.ShouldBe("2026-1");
        shown.Bridge.Where(step => !step.IsTotal).Select(step => step.Amount).ShouldBe([Money.FromEuros(20_000), Money.FromEuros(-2_653_500), Money.Zero, Money.FromEuros(4_000)]);
        Money.Sum(shown.Bridge.SkipLast(1).Select(step => step.Amount)).ShouldBe(shown.Bridge[^1].Amount);
        shown.Contributions.Single(row => row.Participant == "museum").Difference!.Value.Cents.ShouldBeLessThan(0);
    }

    [Theory, EveryDatabase]
    public async Task A_participants_reader_sees_no_concept(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var run = await world.Concept();
        var kerkveen = await world.Db(db => db.Set<Bundel.Collaborations.Participants.Participant>().SingleAsync(row => row.Code == "kerkveen"));
        var reader = await world.As(Role.Lezer, kerkveen.Id);
        (await world.Must(new ListRuns(), reader)).ShouldBeEmpty();
        (await world.Refused(new ShowRun(run), reader)).ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.NotFound);
        await world.Must(new CheckRun(run), await world.As(Role.Controller));
        (await world.Must(new ShowRun(run), reader)).Contributions.Count.ShouldBe(5);
    }

    private static async Task<World> AdoptedKeys(Database database)
    {
        var world = await Bench.WithSample(database);
        var decision = await world.Taken("BVO-2026-01");
        foreach (var key in (await world.Must(new ListKeys())).Where(key => key.Draft is not null)) await world.Must(new AdoptKey(key.Draft!.Value, decision));
        return world;
    }

    private static async Task<string> Adopted(World world, string reference)
    {
        var run = await world.Checked();
        await world.Must(new AdoptRun(run, await world.Taken(reference)));
        return run;
    }

    private static IEnumerable<(string, Money)> Expected(World world) =>
        SettlementEngine.Compute(Bench.SampleOf(world), 2026).Value.Participants.Select(row => (row.Code, row.Amount));
}
