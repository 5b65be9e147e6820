// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;
using Bundel.Settlement.Year;

namespace Bundel.Tests.Settlement.Year;

public sealed class AdvanceTests
{
    private static AdvanceSchedule Schedule(string rhythm, DateOnly joined, EntryRule entry = EntryRule.ByMonth)
    {
        var model = new SettlementModel
        {
            Schema = SettlementModel.CurrentSchema,
            Collaboration = new Collaboration { Code = "s", Name = "S" },
            Participants = [new Participant { Code = "a", Name = "A", From = new DateOnly(2020, 1, 1) }, new Participant { Code = "b", Name = "B", From = joined }],
            Keys = [new AllocationKey { Code = "gelijk", Name = "Gelijk", ValidFrom = new DateOnly(2020, 1, 1), Rule = new EqualRule() }],
            Pools = [new CostPool { Code = "k", Name = "K", Key = "gelijk" }],
            Lines = [new BudgetLine { Year = 2026, Pool = "k", Description = "Kosten", Amount = Money.FromEuros(2000.02m) }],
        };
        return AdvanceSchedule.Of(model, SettlementEngine.Compute(model, 2026).Value, AdvanceRhythm.Read(rhythm, 2026, 15).Value, entry).Value;
    }

    [Theory]
    [InlineData("maand", 12, "83.34", "83.33")]
    [InlineData("kwartaal", 4, "250.01", "250.00")]
    [InlineData("01-15:40,07-01:60", 2, "400.00", "600.01")]
    public void The_terms_of_a_year_add_up_to_the_contribution(string rhythm, int terms, string first, string last)
    {
        var schedule = Schedule(rhythm, new DateOnly(2020, 1, 1));
        var a = schedule.Participants[0];
        (a.Terms.Count, a.Terms[0].ToString(), a.Terms[^1].ToString(), Money.Sum(a.Terms)).ShouldBe((terms, first, last, a.Contribution));
        schedule.Total.ToString().ShouldBe("2000.02");
    }

    [Fact]
    public void Who_joins_during_the_year_pays_a_twelfth_per_month_in_the_terms_that_are_left()
    {
        var b = Schedule("kwartaal", new DateOnly(2026, 7, 1)).Participants[1];
        (b.Advance.ToString(), string.Join(' ', b.Terms)).ShouldBe(("500.01", "0.00 0.00 250.01 250.00"));
        b.Formula.ShouldBe("€ 1.000,01 × 6 / 12 = € 500,01");
        Schedule("kwartaal", new DateOnly(2026, 7, 1), EntryRule.Whole).Participants[1].Advance.ToString().ShouldBe("1000.01");
    }

    [Theory]
    [InlineData("02-30:1", "ritme-ongeldig")]
    [InlineData("veertiendaags", "ritme-ongeldig")]
    public void A_rhythm_that_cannot_be_read_is_refused(string rhythm, string code) => AdvanceRhythm.Read(rhythm, 2026, 15).Problems.Single().Code.ShouldBe(code);
}
