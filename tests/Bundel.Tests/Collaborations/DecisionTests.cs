// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Decisions;
using Bundel.Platform;
using Bundel.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Collaborations;

public sealed class DecisionTests
{
    private static readonly DateOnly Meeting = new(2025, 12, 1);

    [Theory, EveryDatabase]
    public async Task A_decision_goes_from_draft_to_agenda_to_taken_and_then_stands(Database database)
    {
        await using var world = await World.On(database);
        await world.Must(new AddDecision("BE 2025/7", Body.Bestuur, "Bijdragen 2026"));
        await world.Must(new ScheduleDecision("BE 2025/7", Meeting));
        await world.Must(new TakeDecision("be-2025-7", Meeting));
        var shown = await world.Must(new ShowDecision("be-2025-7"));
        (shown.State, shown.Date).ShouldBe((DecisionState.Taken, Meeting));
        (await world.Refused(new ChangeDecision("be-2025-7", "BE 2025/8", Body.Bestuur, "Anders"))).Codes().ShouldBe(["besluit-vast"]);
        (await world.Refused(new ScheduleDecision("be-2025-7", Meeting))).Codes().ShouldBe(["besluit-niet-open"]);
        (await world.Refused(new TakeDecision("be-2025-7", Meeting))).Codes().ShouldBe(["besluit-niet-open"]);
    }

    [Theory, EveryDatabase]
    public async Task A_decision_cannot_have_been_taken_tomorrow(Database database)
    {
        await using var world = await World.On(database);
        var problem = (await world.Refused(new AddDecision("BE 2026/1", Body.Bestuur, "Begroting", new DateOnly(2026, 1, 16), DecisionState.Taken))).ShouldHaveSingleItem();
        (problem.Code, problem.Expected).ShouldBe(("besluit-in-toekomst", "uiterlijk 15-1-2026"));
    }

    [Theory, EveryDatabase]
    public async Task A_withdrawn_decision_keeps_its_reason_and_carries_nothing(Database database)
    {
        await using var world = await World.On(database);
        var reference = await world.TakenDecision();
        (await world.Refused(new WithdrawDecision(reference, " "))).Codes().ShouldBe(["verplicht"]);
        await world.Must(new WithdrawDecision(reference, "Vervangen"));
        (await world.Must(new ShowDecision(reference))).WithdrawnBecause.ShouldBe("Vervangen");
        (await world.Refused(new WithdrawDecision(reference, "Nogmaals"))).Codes().ShouldBe(["besluit-ingetrokken"]);
        await world.Measure();
        (await world.Refused(new Bundel.Collaborations.Measures.AdoptValues("werkplekken", Meeting, reference))).Codes().ShouldBe(["besluit-niet-genomen"]);
    }

    [Theory, EveryDatabase]
    public async Task Code_and_reference_are_used_once(Database database)
    {
        await using var world = await World.On(database);
        await world.Must(new AddDecision("BE 2025/7", Body.Bestuur, "Bijdragen"));
        (await world.Refused(new AddDecision("BE 2025/7", Body.Bestuur, "Bijdragen", Code: "anders"))).Codes().ShouldBe(["kenmerk-bezet"]);
        (await world.Refused(new AddDecision("BE-2025/7", Body.Bestuur, "Bijdragen"))).Codes().ShouldBe(["code-bezet"]);
    }

    [Theory, EveryDatabase]
    public async Task A_body_that_the_legal_form_lacks_is_refused(Database database)
    {
        await using var world = await World.On(database);
        var problem = (await world.Refused(new AddDecision("AB 1", Body.AlgemeenBestuur, "Begroting"))).ShouldHaveSingleItem();
        (problem.Code, problem.Found, problem.Expected).ShouldBe(("orgaan-onbekend", "algemeen bestuur", "bestuur"));
        await world.Must(new ChangeCollaboration("Vier Dijken", LegalForm.OpenbaarLichaam));
        await world.Must(new AddDecision("AB 1", Body.AlgemeenBestuur, "Begroting"));
        (await world.Must(new ShowCollaboration())).Bodies.ShouldBe([Body.AlgemeenBestuur, Body.DagelijksBestuur]);
    }

    [Theory, EveryDatabase]
    public async Task A_document_is_kept_and_found_again(Database database)
    {
        await using var world = await World.On(database);
        var upload = await world.Services.GetRequiredService<FileStore>().Save("besluit"u8.ToArray(), "besluit.pdf");
        await world.Must(new AddDecision("BE 1", Body.Bestuur, "Begroting"));
        await world.Must(new AttachDecisionDocument("BE 1", upload));
        var document = (await world.Must(new ShowDecision("be-1"))).Document!;
        (document.Name, document.ContentType, document.Size, document.Sha256).ShouldBe(("besluit.pdf", "application/pdf", 7, upload.Sha256));
        (await world.Refused(new AttachDecisionDocument("BE 1", upload with { Sha256 = new string('0', 64) }))).Codes().ShouldBe(["bestand-ontbreekt"]);
    }

    [Theory]
    [InlineData(LegalForm.OpenbaarLichaam, Body.AlgemeenBestuur)]
    [InlineData(LegalForm.Bedrijfsvoeringsorganisatie, Body.Bestuur)]
    [InlineData(LegalForm.GemeenschappelijkOrgaan, Body.GemeenschappelijkOrgaan)]
    [InlineData(LegalForm.Centrumregeling, Body.Colleges)]
    [InlineData(LegalForm.RegelingZonderMeer, Body.Colleges)]
    [InlineData(LegalForm.Dienstverleningsovereenkomst, Body.Colleges)]
    [InlineData(LegalForm.Stichting, Body.Bestuur)]
    [InlineData(LegalForm.Cooperatie, Body.AlgemeneLedenvergadering)]
    [InlineData(LegalForm.Vennootschap, Body.AlgemeneVergadering)]
    public void A_settlement_is_adopted_by_the_body_that_the_legal_form_says(LegalForm form, Body body) =>
        Bodies.Competent(form, ActKind.Settlement).ShouldBe([body]);

    [Fact]
    public void The_daily_board_may_adopt_counts_but_no_budget()
    {
        Bodies.Competent(LegalForm.OpenbaarLichaam, ActKind.Count).ShouldContain(Body.DagelijksBestuur);
        Bodies.Competent(LegalForm.OpenbaarLichaam, ActKind.Budget).ShouldNotContain(Body.DagelijksBestuur);
    }
}
