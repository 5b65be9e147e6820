// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Bundel.Platform;
using Bundel.Tests.Platform.Probe;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Platform;

public sealed class PipelineTests
{
    [Theory, EveryDatabase]
    public async Task A_command_without_permission_is_refused_and_audited(Database database)
    {
        await using var world = await ProbeWorld.On(database);
        var reader = await world.As((Role.Lezer, null));

        var problem = (await world.Run(new WriteNote("een", "tekst"), reader)).Problems.ShouldHaveSingleItem();

        problem.Kind.ShouldBe(ProblemKind.Forbidden);
        problem.Message.ShouldBe("U hebt geen recht voor: notities schrijven.");
        (await world.Audit()).ShouldBe(["notitie-maken geweigerd"]);
        (await world.Run(new ListNotes(), reader)).Value.ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task All_problems_of_the_input_come_at_once_and_nothing_is_stored(Database database)
    {
        await using var world = await ProbeWorld.On(database);

        var problems = (await world.Run(new WriteNote("GEEN code!", ""))).Problems;

        problems.Select(problem => problem.Field).Distinct().ShouldBe(["code", "tekst"]);
        (await world.Run(new ListNotes())).Value.ShouldBeEmpty();
        (await world.Audit()).ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task A_command_and_its_audit_entry_are_stored_together_or_not_at_all(Database database)
    {
        await using var world = await ProbeWorld.On(database);
        await world.Run(new WriteNote("een", "eerst"));

        (await world.Run(new EditNote("een", "weiger"))).Succeeded.ShouldBeFalse();
        await Should.ThrowAsync<InvalidOperationException>(() => world.Run(new EditNote("een", "ontplof")));

        (await world.Run(new ListNotes())).Value.ShouldBe(["een: eerst"]);
        (await world.Audit()).ShouldBe(["notitie-maken "]);
    }

    [Theory, EveryDatabase]
    public async Task A_query_is_audited_only_when_it_asks_for_it(Database database)
    {
        await using var world = await ProbeWorld.On(database);
        await world.Run(new ListNotes());
        await world.Run(new ExportNotes());
        (await world.Audit()).ShouldBe(["notities-uitvoer "]);
    }

    [Theory, EveryDatabase]
    public async Task Without_a_collaboration_nothing_is_found(Database database)
    {
        await using var world = await ProbeWorld.On(database);
        var result = await world.Run(new ListNotes(), Actor.Operator("test"));
        result.Problems.ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Theory, EveryDatabase]
    public async Task A_code_that_exists_is_refused_with_its_thing_and_its_value(Database database)
    {
        await using var world = await ProbeWorld.On(database);
        await world.Run(new WriteNote("een", "eerst"));

        var problem = (await world.Run(new WriteNote("een", "tweede"))).Problems.ShouldHaveSingleItem();

        problem.Message.ShouldBe("Er is al een notitie met code 'een'.");
        (problem.Code, problem.Field, problem.Kind).ShouldBe(("bestaat-al", "code", ProblemKind.Conflict));
    }

    [Theory, EveryDatabase]
    public async Task A_change_of_what_another_has_changed_is_refused(Database database)
    {
        await using var world = await ProbeWorld.On(database);
        await world.Run(new WriteNote("een", "eerst"));
        var seen = await world.Db(db => db.Set<Note>().Select(note => EF.Property<int>(note, Revisions.Name)).SingleAsync());

        (await world.Run(new EditNote("een", "van Anna", seen))).Succeeded.ShouldBeTrue();
        var late = await world.Run(new EditNote("een", "van Bert", seen));

        late.Problems.ShouldHaveSingleItem().Code.ShouldBe("gelijktijdig-gewijzigd");
        (await world.Run(new ListNotes())).Value.ShouldBe(["een: van Anna"]);
    }

    [Theory, EveryDatabase]
    public async Task Of_many_changes_at_once_none_is_lost(Database database)
    {
        await using var world = await ProbeWorld.On(database);
        await world.Run(new WriteNote("een", "eerst"));

        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => world.Run(new EditNote("een", $"tekst {i}")))));

        var done = results.Count(result => result.Succeeded);
        done.ShouldBeGreaterThan(0);
        results.Where(result => !result.Succeeded).ShouldAllBe(result => result.Problems[0].Code == "gelijktijdig-gewijzigd");
        (await world.Db(db => db.Set<Note>().Select(note => EF.Property<int>(note, Revisions.Name)).SingleAsync())).ShouldBe(done);
        (await world.Audit()).Length.ShouldBe(done + 1);
    }
}
