// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Measures;
using Bundel.Kernel;
using Bundel.Platform;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Collaborations;

public sealed class MeasureTests
{
    private static readonly DateOnly NewYear = new(2025, 1, 1);

    [Theory, EveryDatabase]
    public async Task A_correction_is_a_new_row_and_the_past_stays_readable(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("lindehaven");
        await world.Measure();
        (await world.Count("lindehaven", 412)).ShouldBe(new RecordedValues(1, 0, 0));
        var before = world.Clock.GetUtcNow().UtcDateTime;
        world.Clock.Advance(TimeSpan.FromDays(3));
        (await world.Count("lindehaven", 400.5m)).ShouldBe(new RecordedValues(0, 1, 0));
        (await world.Count("lindehaven", 400.50m)).ShouldBe(new RecordedValues(0, 0, 1));
        (await world.ValueOf("lindehaven"))!.Value.ShouldBe(400.5m);
        (await world.ValueOf("lindehaven", knownAt: before))!.Value.ShouldBe(412m);
        (await world.ValueOf("lindehaven", knownAt: before.AddTicks(-10))).ShouldBeNull();
        var history = (await world.Must(new ShowValueHistory("werkplekken", "lindehaven"))).Lines;
        history.Select(line => (line.Value, line.Replaced)).ShouldBe([(400.5m, false), (412m, true)]);
        history[0].Replaces.ShouldBe(history[1].Id);
    }

    [Theory, EveryDatabase]
    public async Task The_database_refuses_to_change_or_delete_a_value(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("lindehaven");
        await world.Measure();
        await world.Count("lindehaven", 412);
        await Should.ThrowAsync<Exception>(() => world.Db(db => db.Set<MeasureValue>().ExecuteDeleteAsync()));
        await Should.ThrowAsync<Exception>(() => world.Db(db => db.Set<MeasureValue>().ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, 1m))));
        (await world.ValueOf("lindehaven"))!.Value.ShouldBe(412m);
    }

    [Theory, EveryDatabase]
    public async Task A_value_that_was_taken_back_is_unknown_and_not_zero(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("lindehaven");
        await world.Measure();
        await world.Count("lindehaven", 0);
        (await world.ValueOf("lindehaven"))!.Value.ShouldBe(0m);
        await world.Must(new RetractValue("werkplekken", "lindehaven", NewYear, "Verkeerde deelnemer"));
        (await world.ValueOf("lindehaven")).ShouldBeNull();
        (await world.Refused(new RetractValue("werkplekken", "lindehaven", NewYear, "Nogmaals"))).Codes().ShouldBe(["niet-gevonden"]);
        (await world.Count("lindehaven", 7)).ShouldBe(new RecordedValues(1, 0, 0));
        (await world.ValueOf("lindehaven"))!.Value.ShouldBe(7m);
    }

    [Theory, EveryDatabase]
    public async Task All_faults_of_a_count_are_told_and_nothing_is_stored(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("lindehaven");
        await world.Measure(moment: MeasureMoment.MonthlyAverage);
        (await world.Refused(new RecordValues("werkplekken", NewYear, "", [new("lindehaven", -1), new("lindehaven", 0.1234567m)], ValueBasis.Decided))).Codes()
            .ShouldBe(["verplicht", "verplicht", "deelnemer-dubbel", "waarde-negatief", "waarde-decimalen"]);
        (await world.Refused(new RecordValues("werkplekken", new DateOnly(2025, 1, 2), "Telling", [new("lindehaven", 1), new("onbekend", 2)]))).Codes()
            .ShouldBe(["peildatum-maand", "deelnemer-onbekend"]);
        (await world.Must(new ShowMeasure("werkplekken"))).Dates.ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task The_counting_rule_changes_from_a_day_and_its_history_stays(Database database)
    {
        await using var world = await World.On(database);
        await world.Measure();
        await world.Must(new ChangeCountingRule("werkplekken", "Elk gebruikt account telt.", new DateOnly(2026, 6, 1)));
        (await world.Must(new ListMeasures())).ShouldHaveSingleItem().CountingRule.ShouldBe("Alles telt als één.");
        world.Clock.Advance(TimeSpan.FromDays(200));
        (await world.Must(new ListMeasures())).ShouldHaveSingleItem().CountingRule.ShouldBe("Elk gebruikt account telt.");
        (await world.Must(new ShowMeasure("werkplekken"))).CountingRules.Count.ShouldBe(2);
    }

    [Theory, EveryDatabase]
    public async Task Inhabitants_of_the_CBS_are_taken_over_with_their_date_for_municipalities_only(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("almere", "GM0034");
        await world.Participant("fictie");
        await world.Measure("inwoners", inhabitants: true);
        var taken = await world.Must(new TakeOverInhabitants("inwoners"));
        taken.Values.ShouldBe(new RecordedValues(1, 0, 0));
        taken.Without.ShouldBe(["Fictie"]);
        var value = await world.ValueOf("almere", new DateOnly(2023, 1, 1), "inwoners");
        (value!.Value, value.Basis).ShouldBe((222_825m, ValueBasis.Cbs));
        (await world.ValueOf("almere", NewYear, "inwoners")).ShouldBeNull();
        (await world.Must(new TakeOverInhabitants("inwoners"))).Values.ShouldBe(new RecordedValues(0, 0, 1));
    }

    [Theory, EveryDatabase]
    public async Task Only_a_measure_of_inhabitants_takes_over_from_the_CBS(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("almere", "GM0034");
        await world.Measure();
        (await world.Refused(new TakeOverInhabitants("werkplekken"))).Codes().ShouldBe(["geen-inwoners"]);
    }

    [Theory]
    [InlineData("1 januari", "2026-01-01")]
    [InlineData("1 juli", "2025-07-01")]
    public void The_current_reference_date_is_the_last_that_has_passed(string day, string expected) =>
        new Measure(default, "m", new MeasureText("M", "m", ReferenceDay: day)).CurrentReferenceDates(new DateOnly(2026, 1, 15)).ShouldBe([DateOnly.Parse(expected)]);

    [Theory]
    [InlineData("31 juni")]
    [InlineData("januari")]
    [InlineData("")]
    public void A_reference_day_is_a_day_of_every_year(string text) => ReferenceDay.Parse(text).Problems.Codes().ShouldBe(["peildag-ongeldig"]);
}
