// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Tests.Settlement;

public sealed class ModelRulesTests
{
    private static readonly SettlementModel Sample = Models.Sample;

    private static IEnumerable<(string, string?)> Faults(SettlementModel model) =>
        ModelRules.Check(model).Select(problem => (problem.Code, problem.Place!.Pointer));

    private static SettlementModel WithKey(string code, KeyRule rule) =>
        Sample with { Keys = [.. Sample.Keys, new AllocationKey { Code = code, Name = code, ValidFrom = new DateOnly(2025, 1, 1), Rule = rule }] };

    [Fact]
    public void The_sample_has_no_faults() => Faults(Sample).ShouldBeEmpty();

    [Fact]
    public void A_reference_that_leads_nowhere_is_named() =>
        Faults(Sample with { Pools = [new CostPool { Code = "p", Name = "P", Key = "weg", Service = "ook-weg" }], Lines = [] })
            .ShouldBe([("verwijzing-onbekend", "/kostengroepen/0/sleutel"), ("verwijzing-onbekend", "/kostengroepen/0/dienst")]);

    [Fact]
    public void A_key_that_does_not_add_up_to_one_is_refused()
    {
        var rule = new FixedSharesRule { Unit = ShareUnit.Fraction, Shares = [new FixedShare { Participant = "lindehaven", Part = 0.6m }, new FixedShare { Participant = "kerkveen", Part = 0.39m }] };
        var problem = ModelRules.Check(WithKey("scheef", rule)).ShouldHaveSingleItem();
        problem.ToString().ShouldBe("/sleutels/7/verdeling/delen: De delen van sleutel scheef tellen niet op tot 1. Gevonden: 0.99. Verwacht: 1.");
    }

    [Fact]
    public void A_key_with_only_zeros_divides_nothing_and_is_refused() =>
        Faults(WithKey("leeg", new FixedSharesRule { Unit = ShareUnit.Weight, Shares = [new FixedShare { Participant = "kerkveen", Part = 0 }] }))
            .ShouldBe([("geen-gewicht", "/sleutels/7/verdeling/delen")]);

    [Fact]
    public void A_key_that_leans_on_itself_is_refused()
    {
        var model = WithKey("a", new DirectRule { To = ["kerkveen"], Inside = "b" });
        model = model with { Keys = [.. model.Keys, new AllocationKey { Code = "b", Name = "b", ValidFrom = new DateOnly(2025, 1, 1), Rule = new CompositeRule { Unit = ShareUnit.Weight, Parts = [new CompositePart { Key = "a", Part = 1 }] } }] };
        Faults(model).ShouldBe([("sleutel-kring", "/sleutels/7/verdeling"), ("sleutel-kring", "/sleutels/8/verdeling")]);
    }

    [Fact]
    public void Two_counts_of_one_participant_on_one_day_are_refused()
    {
        var measure = Sample.Measures[0];
        Faults(Sample with { Measures = [measure with { Values = [.. measure.Values, measure.Values[0]] }, Sample.Measures[1]] })
            .ShouldBe([("dubbel", "/maatstaven/0/waarden/3")]);
    }

    [Fact]
    public void A_participant_cannot_leave_before_it_joins() =>
        Faults(Sample with { Participants = [.. Sample.Participants.Select(participant => participant.Code == "museum" ? participant with { Through = new DateOnly(2023, 1, 1) } : participant)] })
            .ShouldBe([("periode-ongeldig", "/deelnemers/4/tot")]);
}
