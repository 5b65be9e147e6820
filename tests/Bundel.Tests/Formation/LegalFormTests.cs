// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Formation.LegalForms;
using Bundel.Formation.LegalForms.Calendar;
using Bundel.Formation.LegalForms.Content;
using CsCheck;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Formation;

public sealed class LegalFormTests
{
    private static readonly LegalFormAnswers ItService = new(PolicyPowers: false, CouncilsJoin: false, OnlySupport: true, OwnStaff: true, LegalPersonNeeded: true, BigPartnerWilling: false, PrivateMembers: false);

    [Fact]
    public void An_IT_service_with_its_own_staff_leads_to_the_bedrijfsvoeringsorganisatie()
    {
        var advice = LegalFormRanking.Of(ItService);
        advice.Rules.Select(rule => rule.Code).ShouldBe(["R3"]);
        advice.Forms[0].Form.ShouldBe(LegalForm.Bedrijfsvoeringsorganisatie);
        advice.Forms[0].Fits[0].Criterion.ShouldBe("R3");
    }

    [Theory]
    [InlineData(true, null, null, null, null, "R1", LegalForm.OpenbaarLichaam)]
    [InlineData(null, true, null, null, null, "R2", LegalForm.OpenbaarLichaam)]
    [InlineData(null, null, false, true, null, "R4", LegalForm.Centrumregeling)]
    [InlineData(false, null, null, null, true, "R6", LegalForm.Cooperatie)]
    public void Each_rule_brings_its_form_forward(bool? policy, bool? councils, bool? staff, bool? partner, bool? isPrivate, string rule, LegalForm form)
    {
        var advice = LegalFormRanking.Of(new LegalFormAnswers(PolicyPowers: policy, CouncilsJoin: councils, OwnStaff: staff, BigPartnerWilling: partner, PrivateMembers: isPrivate));
        advice.Rules.ShouldContain(hit => hit.Code == rule);
        advice.Forms[0].Form.ShouldBe(form);
    }

    [Fact]
    public void Councils_that_join_exclude_the_bedrijfsvoeringsorganisatie_with_the_article()
    {
        var form = LegalFormRanking.Of(ItService with { CouncilsJoin = true }).Forms.Single(form => form.Form == LegalForm.Bedrijfsvoeringsorganisatie);
        form.Possible.ShouldBeFalse();
        form.Excluded.ShouldContain(reason => reason.Source == "Wgr art. 8 lid 3");
    }

    [Fact]
    public void Without_answers_no_rule_speaks_and_every_question_is_open()
    {
        var advice = LegalFormRanking.Of(new LegalFormAnswers());
        advice.Notices[0].ShouldStartWith("R7");
        advice.Open.Count.ShouldBe(9);
        advice.Forms.ShouldAllBe(form => form.Possible && form.Points == 0);
    }

    [Fact]
    public void The_answer_is_never_one_form() => Gen.Int[0, 19682].Sample(number =>
    {
        bool? Answer(int question) => (number / (int)Math.Pow(3, question) % 3) switch { 0 => null, 1 => false, _ => true };
        var advice = LegalFormRanking.Of(new LegalFormAnswers(Answer(0), Answer(1), Answer(2), Answer(3), Answer(4), Answer(5), Answer(6), Answer(7), Answer(8)));
        advice.Forms.Count.ShouldBe(9);
        advice.Forms.Select(form => form.Place).ShouldBe(Enumerable.Range(1, 9));
        advice.Forms.SkipWhile(form => form.Possible).ShouldAllBe(form => !form.Possible);
    }, iter: 2000);

    [Fact]
    public void The_table_names_a_source_for_everything_it_says()
    {
        LegalFormTable.Current.Criteria.ShouldAllBe(criterion => criterion.Source.Length > 0 && criterion.Basis.Length > 0);
        LegalFormTable.Current.Criteria.Select(criterion => criterion.Question).Distinct().ShouldBe(new LegalFormAnswers().ByQuestion.Keys, ignoreOrder: true);
        LegalFormTable.Current.Forms.Select(form => form.Code).ShouldBe(Enum.GetValues<LegalForm>());
    }

    [Theory]
    [InlineData(LegalForm.Bedrijfsvoeringsorganisatie)]
    [InlineData(LegalForm.Centrumregeling)]
    [InlineData(LegalForm.Stichting)]
    public void The_calendar_runs_backwards_and_every_step_ends_before_what_waits_for_it(LegalForm form)
    {
        var calendar = SetUpPlanner.Plan(form, new DateOnly(2029, 1, 1));
        calendar.Steps.ShouldAllBe(step => step.Begin <= step.End && step.End < calendar.Start);
        foreach (var step in calendar.Steps)
        {
            foreach (var earlier in CalendarData.Current.Steps.Single(known => known.Code == step.Code).After)
                calendar.Steps.Where(known => known.Code == earlier).ShouldAllBe(known => known.End < step.Begin);
        }
    }

    [Fact]
    public void Weeks_of_recess_do_not_count_for_the_zienswijze()
    {
        var summer = new Recess("zomer", new DateOnly(2028, 7, 17), new DateOnly(2028, 8, 27));
        var without = SetUpPlanner.Plan(LegalForm.Bedrijfsvoeringsorganisatie, new DateOnly(2029, 1, 1), []).Steps.Single(step => step.Code == "begroting");
        var with = SetUpPlanner.Plan(LegalForm.Bedrijfsvoeringsorganisatie, new DateOnly(2029, 1, 1), [summer]);
        without.End.DayNumber.ShouldBe(without.Begin.DayNumber + 12 * 7 - 1);
        var zienswijze = with.Steps.Single(step => step.Code == "zienswijze");
        (zienswijze.End.DayNumber - zienswijze.Begin.DayNumber + 1).ShouldBe(8 * 7 + Overlap(zienswijze, summer));
        with.Begin.ShouldBeLessThan(SetUpPlanner.Plan(LegalForm.Bedrijfsvoeringsorganisatie, new DateOnly(2029, 1, 1), []).Begin);
    }

    [Fact]
    public void A_text_without_exit_rules_lacks_what_article_nine_demands()
    {
        var findings = ContentCheck.Of("Artikel 1\nDe colleges treffen een regeling in het belang van goede ICT.\nEr is een bedrijfsvoeringsorganisatie, gevestigd te Beekdrecht.", LegalForm.Bedrijfsvoeringsorganisatie);
        findings.Single(finding => finding.Code == "uittreding").Outcome.ShouldBe(ContentOutcome.Absent);
        findings.Single(finding => finding.Code == "uittreding").Article.ShouldStartWith("Wgr art. 9");
        findings.Single(finding => finding.Code == "zetel").Outcome.ShouldBe(ContentOutcome.Present);
        findings.Single(finding => finding.Code == "adviescommissie").Outcome.ShouldBe(ContentOutcome.NotApplicable);
    }

    private static int Overlap(PlannedStep step, Recess recess) =>
        Math.Max(0, Math.Min(step.End.DayNumber, recess.Until.DayNumber) - Math.Max(step.Begin.DayNumber, recess.From.DayNumber) + 1);
}
