// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints;
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;
using Bundel.Blueprints.Rules;

namespace Bundel.Tests.Blueprints;

public sealed class RuleTests
{
    private static readonly Landscape Empty = new("leeg", "Leeg");

    [Fact]
    public void The_shipped_blueprint_has_thirteen_blocks_and_more_than_ninety_rules_with_norms()
    {
        var blueprint = ShippedBlueprints.SscBase;
        blueprint.Blocks.Count.ShouldBe(13);
        blueprint.Rules.Count().ShouldBeGreaterThanOrEqualTo(90);
        blueprint.Rules.Where(rule => rule.Norms.Count == 0).ShouldBeEmpty();
        blueprint.Rules.Select(rule => rule.Text).Distinct().Count().ShouldBe(blueprint.Rules.Count());
        blueprint.Blocks.Where(block => block.Introduction is not { Steps.Count: >= 4, Tasks.Count: > 0 }).ShouldBeEmpty();
    }

    [Fact]
    public void Every_norm_of_BIO2_is_a_number_that_holds()
    {
        var known = ShippedData.Lines("bio2-nummers.csv").Skip(1).Select(line => line.Split(';')).Where(row => row[1] == "geldend").Select(row => row[0]).ToHashSet();
        ShippedBlueprints.SscBase.Rules.SelectMany(rule => rule.Norms).Where(norm => norm.StartsWith("BIO2 ")).Select(norm => norm[5..]).Where(number => !known.Contains(number)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_norm_of_GEMMA_is_an_Object_ID_of_the_release() =>
        ShippedBlueprints.SscBase.Rules.SelectMany(rule => rule.Norms).Where(norm => norm.StartsWith("GEMMA ")).Where(norm => ReferenceExtract.Model.Find(norm[6..]) is null).ShouldBeEmpty();

    [Fact]
    public void No_shipped_rule_can_only_end_in_unknown()
    {
        var full = Landscapes.Complete();
        LandscapeCheck.Of(full, Landscapes.Reference).Select(problem => problem.ToString()).ShouldBeEmpty();
        foreach (var blueprint in new[] { ShippedBlueprints.SscBase, ShippedBlueprints.OfGemma(Landscapes.Reference) })
            blueprint.Rules.Where(rule => Landscapes.Judge(rule, full).Verdict is Verdict.Unknown or Verdict.NotApplicable && !HasCondition(rule)).Select(rule => $"{rule.Code}: {string.Join(", ", Landscapes.Judge(rule, full).Reasons)}").ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_a_shipped_rule_asks_there_is_a_place_to_enter_it()
    {
        foreach (var landscape in new[] { Empty, Known("a", "AI-component") })
        {
            foreach (var rule in ShippedBlueprints.SscBase.Rules)
            {
                var outcome = Landscapes.Judge(rule, landscape);
                outcome.Missing.ShouldAllBe(ask => Questionnaire.HasPlace(ask));
                if (outcome.Verdict == Verdict.Unknown) outcome.Missing.ShouldNotBeEmpty(rule.Code);
            }
        }
    }

    [Fact]
    public void An_empty_landscape_passes_nothing()
    {
        var score = Assess(Empty).Score;
        score.Passed.ShouldBe(0);
        score.Deviating.ShouldBe(0);
        score.Unknown.ShouldBe(score.Applicable);
    }

    [Fact]
    public void A_component_that_is_not_there_deviates_only_when_the_list_is_called_complete()
    {
        var rule = new ComponentRule { Code = "r", Text = "t", Components = [Landscapes.Component("AI-component")] };
        Landscapes.Judge(rule, Empty).Verdict.ShouldBe(Verdict.Unknown);
        Landscapes.Judge(rule, Complete(Empty)).Verdict.ShouldBe(Verdict.Deviates);
        Landscapes.Judge(rule, Known("zaak", "AI-component")).Verdict.ShouldBe(Verdict.Passes);
        Landscapes.Judge(rule, Known("zaak", "AI-component", ("status", "uitgefaseerd"))).Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void A_SIEM_under_its_old_component_counts_as_well()
    {
        var siem = Landscapes.Reference.OfKind(ReferenceKinds.Technology).Single(item => item.Name == "SIEM-component").Key;
        var rule = new TechnologyRule { Code = "r", Text = "t", Components = [siem], AtLeast = 1, AtMost = 1, Shared = true };
        Landscapes.Judge(rule, Known("bewaking", "SIEM-beheercomponent", ("status", "in productie"))).Verdict.ShouldBe(Verdict.Unknown);
        Landscapes.Judge(rule, Technology(siem, "ja")).Verdict.ShouldBe(Verdict.Passes);
        Landscapes.Judge(rule, Technology(siem, "nee")).Verdict.ShouldBe(Verdict.Deviates);
    }

    [Fact]
    public void A_recovery_time_is_held_against_the_class_of_availability()
    {
        var rule = ShippedBlueprints.SscBase.Rules.OfType<PropertyRule>().Single(rule => rule.Field == "rto");
        Landscapes.Judge(rule, Known("a", "AI-component", ("beschikbaarheid", "3"), ("rto", "8"))).Verdict.ShouldBe(Verdict.Passes);
        Landscapes.Judge(rule, Known("a", "AI-component", ("beschikbaarheid", "3"), ("rto", "9"))).Verdict.ShouldBe(Verdict.Deviates);
        Landscapes.Judge(rule, Known("a", "AI-component", ("rto", "8"))).Missing.ShouldBe([new Ask(Ask.Applications, "beschikbaarheid", "a")]);
    }

    [Fact]
    public void A_standard_passes_in_a_version_that_is_in_use_and_deviates_in_one_that_is_not()
    {
        var reference = Landscapes.Reference;
        var (rule, current, old) = (from found in ShippedBlueprints.OfGemma(reference).Rules.OfType<StandardRule>()
                                    let versions = reference.VersionsOf(found.Standard).ToList()
                                    where versions.Exists(version => version.Status == ReferenceItem.InUse) && versions.Exists(version => version.Status is not null and not ReferenceItem.InUse)
                                    select (found, versions.First(version => version.Status == ReferenceItem.InUse), versions.First(version => version.Status is not null and not ReferenceItem.InUse))).First();
        Landscape With(string key, Proof proof) => Empty with { Applications = [new LandscapeApplication("a", "A") { Components = [rule.Component], Standards = [new StandardSupport(key, proof)] }] };
        Landscapes.Judge(rule, With(current.Key, Proof.Claimed)).Verdict.ShouldBe(Verdict.Passes);
        Landscapes.Judge(rule with { Proof = Proof.Tested }, With(current.Key, Proof.Claimed)).Verdict.ShouldBe(Verdict.Unknown);
        Landscapes.Judge(rule, With(old.Key, Proof.Tested)).Verdict.ShouldBe(Verdict.Deviates);
        Landscapes.Judge(rule, With(current.Key, Proof.None)).Verdict.ShouldBe(Verdict.Deviates);
        Landscapes.Judge(rule, Empty with { Applications = [new LandscapeApplication("a", "A") { Components = [rule.Component] }] }).Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void A_fact_that_is_too_old_or_without_evidence_is_unknown()
    {
        var rule = new FactRule { Code = "r", Text = "t", Fact = "bc.beleid", Is = Comparison.Equal, Value = "ja", MaxAge = 12, NeedsEvidence = true };
        Landscape With(DateOnly date, string? evidence) => Empty with { Facts = [new LandscapeFact("bc.beleid", "ja", date, evidence)] };
        Landscapes.Judge(rule, With(Landscapes.Today, "besluit")).Verdict.ShouldBe(Verdict.Passes);
        Landscapes.Judge(rule, With(Landscapes.Today, null)).Verdict.ShouldBe(Verdict.Unknown);
        Landscapes.Judge(rule, With(Landscapes.Today.AddMonths(-13), "besluit")).Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void A_verdict_tells_what_it_rests_on_and_how_old_that_is()
    {
        var landscape = Empty with { Facts = [new LandscapeFact("bc.beleid", "ja", Landscapes.Today.AddDays(-40), "besluit 12")] };
        var verdicts = Assess(landscape).Verdicts.ToLookup(row => row.Evidence.Count > 0);
        var shown = verdicts[true].ShouldHaveSingleItem();
        (shown.Verdict, shown.Evidence.Single()).ShouldBe((Verdict.Passes, new VerdictEvidence("bc.beleid", Landscapes.Today.AddDays(-40), 40, "besluit 12")));
        verdicts[false].ShouldAllBe(row => row.Verdict == Verdict.Unknown);
    }

    [Fact]
    public void An_accepted_deviation_counts_until_its_day()
    {
        var rule = ShippedBlueprints.SscBase.Rules.OfType<PropertyRule>().First(rule => rule.Field == "jurisdictie");
        var landscape = Known("a", "AI-component", ("jurisdictie", "VS"));
        Verdict On(DateOnly until) => Assessment.Of(ShippedBlueprints.SscBase, landscape, null, [landscape], Landscapes.Reference, Landscapes.Today, [new AcceptedDeviation(rule.Code, landscape.Owner, until, "bestuur", "overgang")]).Verdicts.Single(verdict => verdict.Rule == rule.Code).Verdict;
        On(Landscapes.Today).ShouldBe(Verdict.Accepted);
        On(Landscapes.Today.AddDays(-1)).ShouldBe(Verdict.Deviates);
    }

    [Fact]
    public void The_first_question_is_the_one_that_settles_most_rules()
    {
        var questions = Questionnaire.Of(Assess(Empty));
        questions[0].Field.ShouldBe(Completeness.Applications);
        questions.Select(question => question.Rules).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void A_blueprint_comes_back_from_its_JSON()
    {
        var json = BlueprintJson.Write(ShippedBlueprints.SscBase);
        BlueprintJson.Write(BlueprintJson.Read(System.Text.Encoding.UTF8.GetBytes(json), "b.json", Landscapes.Reference).Value).ShouldBe(json);
    }

    [Theory]
    [InlineData("""{"code":"b","naam":"B","blokken":[{"code":"X","naam":"X","regels":[{"soort":"feit","code":"r","tekst":"t","feit":"bestaat.niet"}]}]}""", "het feit bestaat.niet bestaat niet")]
    [InlineData("""{"code":"b","naam":"B","blokken":[{"code":"X","naam":"X","regels":[{"code":"r","tekst":"t","soort":"component","componenten":["nergens"]}]}]}""", "nergens staat niet in het referentiemodel")]
    [InlineData("""{"code":"b","naam":"B","blokken":[],"extra":1}""", "dit is geen blauwdruk")]
    [InlineData("""{"code":"b","naam":"B","blokken":[{"code":"X","naam":"X","regels":[{"soort":"toveren","code":"r","tekst":"t"}]}]}""", "dit is geen blauwdruk")]
    [InlineData("{", "dit is geen blauwdruk")]
    public void A_blueprint_that_asks_what_is_not_there_is_refused(string json, string message) =>
        BlueprintJson.Read(System.Text.Encoding.UTF8.GetBytes(json), "b.json", Landscapes.Reference).Problems.ShouldContain(problem => problem.ToString().Contains(message));

    private static bool HasCondition(Rule rule) => rule is PropertyRule { When: not null };

    private static Assessment Assess(Landscape landscape) => Assessment.Of(ShippedBlueprints.SscBase, landscape, null, [landscape], Landscapes.Reference, Landscapes.Today);

    private static Landscape Known(string code, string component, params (string, string)[] values) => Empty with { Applications = [Landscapes.Application(code, component, values)] };

    private static Landscape Complete(Landscape landscape) => landscape with { Facts = [new LandscapeFact(Completeness.Applications, "ja", Landscapes.Today)] };

    private static Landscape Technology(string component, string shared) =>
        Empty with { Technology = [new LandscapeTechnology("t", "Bewaking") { Components = [component], Values = new Dictionary<string, string> { ["gedeeld"] = shared } }] };
}
