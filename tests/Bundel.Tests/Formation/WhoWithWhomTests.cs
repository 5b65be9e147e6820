// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.BusinessCase;
using Bundel.Formation.BusinessCase.Coalitions;
using Bundel.Kernel;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Formation;

public sealed class WhoWithWhomTests
{
    [Fact]
    public void The_large_cheap_candidate_objects_to_workplaces_as_key()
    {
        var who = Of(CaseExamples.Shipped(), "Nieuwe bedrijfsvoeringsorganisatie");
        var objection = who.Objections.Single(found => found.Division == "naar werkplekken");
        objection.Coalition.ShouldContain("Lichtvoort");
        objection.Sentence.ShouldEndWith($"{Dutch.WholeEuro(objection.Amount)} per jaar goedkoper uit.");
    }

    [Fact]
    public void Every_group_is_listed_and_never_dearer_than_apart()
    {
        var who = Of(CaseExamples.Shipped(), "Lichtvoort als centrumgemeente");
        who.Coalitions.Count.ShouldBe(31);
        who.Coalitions.ShouldAllBe(coalition => coalition.Together <= coalition.Apart);
        Money.Sum(who.Members.Select(member => member.ByKey!.Value)).ShouldBe(who.Together!.Value);
    }

    [Fact]
    public void Two_that_save_together_and_one_that_brings_nothing_split_up()
    {
        var tariff = new Tariff(Money.FromEuros(100_000), [new TariffStep(0, Money.FromEuros(1_000))]);
        var input = new CaseInput("Drie", 2028, 5, [CaseExamples.Candidate("aa", 100, 200_000), CaseExamples.Candidate("bb", 100, 200_000), CaseExamples.Candidate("cc", 400, 300_000)], [new Alternative(AlternativeKind.NewOrganisation, "Nieuw", Tariff: tariff)]);
        var who = Of(input, "Nieuw");
        who.Together.ShouldBe(Money.FromEuros(600_000)); // aa and bb 300.000 together, cc stays with 300.000
        who.Members.Single(member => member.Code == "cc").Brings.ShouldBe(Money.Zero);
        who.Groupings.ShouldContain(grouping => grouping.Groups.Any(group => group.SequenceEqual(new[] { "AA", "BB" })));
        who.Groupings.ShouldNotContain(grouping => grouping.Groups.Count == 3);
    }

    [Fact]
    public void Twins_look_fully_alike()
    {
        var likeness = CaseExamples.Computed(new CaseInput("Twee", 2028, 1, [CaseExamples.Candidate("aa", 100, 200_000), CaseExamples.Candidate("bb", 100, 200_000)], [new Alternative(AlternativeKind.Alone, "Alleen")])).Likeness.Single();
        likeness.Percent.ShouldBe(100);
        likeness.Measures.ShouldBe(["inwoners", "werkplekken", "kosten per werkplek"]);
    }

    [Fact]
    public void With_342_candidates_the_tariff_is_still_shared_exactly()
    {
        var candidates = Enumerable.Range(1, 342).Select(i => CaseExamples.Candidate($"g{i}", 50 + i, 8_000 * (50 + i))).ToArray();
        var who = Of(new CaseInput("Allen", 2028, 5, candidates, [new Alternative(AlternativeKind.NewOrganisation, "Nieuw", Tariff: new Tariff(Money.FromEuros(2_000_000), [new TariffStep(0, Money.FromEuros(5_000))]))], Simulation: new SimulationInput(100, 1)), "Nieuw");
        Money.Sum(who.Members.Select(member => member.Shapley!.Value)).Cents.ShouldBeInRange(who.Together!.Value.Cents - 342, who.Together.Value.Cents + 342);
        who.Explained.ShouldNotBeNull();
    }

    private static WhoWithWhom Of(CaseInput input, string alternative) => CaseExamples.Computed(input).WhoWithWhom.Single(who => who.Alternative == alternative);
}
