// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Formation.BusinessCase;
using Bundel.Formation.Documenting;
using Bundel.Formation.Dossiers;
using Bundel.Formation.Sharing;
using Bundel.Kernel;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Model;
using Bundel.Tests.Support;
using Shouldly;
using ParticipantKind = Bundel.Collaborations.Participants.ParticipantKind;
using Xunit;

namespace Bundel.Tests.Formation;

public sealed class SharingTests
{
    private const string New = "Nieuwe bedrijfsvoeringsorganisatie";

    public static TheoryData<SharingMethod> Methods => [.. Enum.GetValues<SharingMethod>()];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_year_of_the_growth_path_adds_up_and_leads_from_today_to_the_proposal(SharingMethod method)
    {
        var sharing = Make(method, 5);
        sharing.Path.Count.ShouldBe(6);
        foreach (var year in sharing.Path) Money.Sum(year.Amounts).ShouldBe(sharing.Total);
        sharing.Path[0].Amounts.ShouldBe(sharing.Members.Select(member => member.SameShare));
        sharing.Path[^1].Amounts.ShouldBe(sharing.Members.Select(member => member.Proposed));
        Money.Sum(sharing.Members.Select(member => member.Redistribution)).ShouldBe(Money.Zero);
    }

    [Fact]
    public void The_nucleolus_stays_within_the_band_and_meets_no_objection()
    {
        var sharing = Make(SharingMethod.Nucleolus, 1);
        sharing.CoreIsEmpty.ShouldBeFalse();
        sharing.Objection.ShouldBeNull();
        sharing.Members.ShouldAllBe(member => member.Least <= member.Proposed && member.Proposed <= member.Most);
        sharing.Proof.ShouldNotBeEmpty();
    }

    [Fact]
    public void Who_leaves_pays_what_it_costs_alone_and_the_others_are_computed_anew()
    {
        var sharing = Make(SharingMethod.Shapley, 1);
        sharing.Changes.Count.ShouldBe(sharing.Members.Count);
        foreach (var (change, i) in sharing.Changes.Select((change, i) => (change, i)))
        {
            change.Others[i].ShouldBeNull();
            (change.Itself - (CaseExamples.Shipped().Candidates[i].PresentTotal!.Value - sharing.Members[i].Proposed)).Abs.Cents.ShouldBeLessThanOrEqualTo(1);
        }
    }

    [Fact]
    public void A_present_contribution_takes_the_place_of_all_present_costs_in_the_comparison()
    {
        var input = CaseExamples.Shipped();
        var paying = input with { Candidates = [input.Candidates[0] with { Contribution = Money.FromEuros(1_000_000) }, .. input.Candidates.Skip(1)] };
        new FairSharingMaker(paying, paying.SharedBy(New).Value).Make(SharingMethod.Nucleolus, 1).Value.Members[0].Today.ShouldBe(Money.FromEuros(1_000_000));
    }

    [Theory, EveryDatabase]
    public async Task A_proposal_without_participants_of_those_names_stores_no_key_and_no_decision(Database database)
    {
        await using var world = await World.On(database);
        await world.Must(new SaveDossier(new DocumentInput("Zandstreek", Case: CaseExamples.Shipped())));
        (await world.Run(new ProposeSharing(New, SharingMethod.Nucleolus, new DateOnly(2029, 1, 1)))).Succeeded.ShouldBeFalse();
        (await world.Must(new ListDecisions())).ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task A_proposal_is_a_draft_of_a_key_with_its_certificate_as_source_and_a_decision_that_is_asked(Database database)
    {
        await using var world = await World.On(database);
        var input = CaseExamples.Shipped();
        foreach (var candidate in input.Candidates) await world.Must(new AddParticipant(candidate.Code, candidate.Name, OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2018, 1, 1)));
        await world.Must(new SaveDossier(new DocumentInput("Zandstreek", Case: input)));
        var proposed = await world.Must(new ProposeSharing(New, SharingMethod.Nucleolus, new DateOnly(2029, 1, 1)));
        proposed.DraftDecision.ShouldContain("vast te stellen met ingang van 1 januari 2029. Grondslag: Businesscase");
        var key = await world.Must(new ShowKey("eerlijk-delen-nucleolus", 2029));
        key.Shown.State.ShouldBe("concept");
        key.Shown.Source!.ShouldContain("certificaat van");
        var sharing = Make(SharingMethod.Nucleolus, 1);
        ((FixedSharesRule)key.Rule).Shares.Select(share => (share.Participant, share.Part)).ShouldBe(sharing.Members.Select(member => (member.Code, member.Proposed.Euros)), ignoreOrder: true);
        var decision = (await world.Must(new ListDecisions())).ShouldHaveSingleItem();
        (decision.Code, decision.State).ShouldBe((proposed.Decision, DecisionState.Draft));
        (await world.Run(new ProposeSharing(New, SharingMethod.Nucleolus, new DateOnly(2029, 1, 1)))).Problems.ShouldHaveSingleItem().Code.ShouldBe("concept-bestaat");
    }

    [Fact]
    public void Skane_shows_who_objects_to_which_division()
    {
        var objections = TeachingExample.Skane.Methods.ToDictionary(method => method.Method);
        objections["Shapley"].Coalition.ShouldBe(["H", "K", "L"]);
        objections["Shapley"].Objection.ShouldBe(0.43m);
        objections["SCRB"].Objection.ShouldBe(2.54m);
        objections["naar inwoners"].Objection.ShouldBe(18.55m);
        objections["nucleolus"].Objection.ShouldBeNull();
    }

    private static FairSharing Make(SharingMethod method, int years)
    {
        var input = CaseExamples.Shipped();
        return new FairSharingMaker(input, input.SharedBy(New).Value).Make(method, years).Value;
    }
}
