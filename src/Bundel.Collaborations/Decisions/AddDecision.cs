// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Decisions;

[UseCase("besluit-toevoegen", "Zet een besluit in het besluitenregister", Example = """{"kenmerk":"AB 2025-11-12/5b","orgaan":"algemeen-bestuur","onderwerp":"Bijdragen 2026","datum":"2025-11-12","staat":"genomen"}""")]
public sealed record AddDecision(
    [property: JsonPropertyName("kenmerk")] string Reference,
    [property: JsonPropertyName("orgaan")] Body Body,
    [property: JsonPropertyName("onderwerp")] string Subject,
    [property: JsonPropertyName("datum")] DateOnly? Date = null,
    [property: JsonPropertyName("staat")] DecisionState State = DecisionState.Draft,
    [property: JsonPropertyName("code")] string? Code = null,
    [property: JsonPropertyName("document")] UploadedFile? Document = null)
    : ICommand<DecisionId>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Manage;

    [JsonIgnore]
    public string CodeOrProposal => string.IsNullOrWhiteSpace(Code) ? Kernel.Code.From(Reference) : Code;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in DecisionRules.Check(Reference, Subject)) yield return problem;
        if (!string.IsNullOrWhiteSpace(Reference))
        {
            foreach (var problem in CodeRules.CheckListed(CodeOrProposal)) yield return problem;
        }

        if (State == DecisionState.Withdrawn) yield return Problem.InField("staat", "staat-begin", "Een nieuw besluit kan niet ingetrokken zijn.");
        if (State != DecisionState.Draft && Date is null) yield return Problem.InField("datum", "verplicht", $"Een besluit dat {State.Text()} is, heeft een datum.");
    }
}

internal sealed class AddDecisionHandler(BundelDb db, FileKeeper files, TimeProvider clock, AuditNote note) : IHandler<AddDecision, DecisionId>
{
    public async Task<Result<DecisionId>> Handle(AddDecision useCase, Actor actor, CancellationToken cancel)
    {
        var collaboration = await db.Collaboration(actor, cancel);
        var decision = new Decision(collaboration.Id, useCase.CodeOrProposal, new DecisionText(useCase.Reference, useCase.Subject, useCase.Body, useCase.Date));
        var problems = new List<Problem>();
        problems.AddIfAny(DecisionRules.BodyOf(collaboration.LegalForm, useCase.Body));
        problems.AddIfAny(await DecisionRules.Unique(db, decision.Code, decision.Reference, decision.Id, cancel));
        problems.AddRange(Advance(decision, useCase).Problems);
        if (problems.Count == 0 && useCase.Document is { } document)
        {
            var kept = files.Keep(document, collaboration.Id, "document");
            problems.AddRange(kept.Problems);
            if (kept.Succeeded) decision.Attach(kept.Value.Id);
        }

        if (problems.Count > 0) return problems;
        db.Add(decision);
        note.About(decision.Reference);
        return decision.Id;
    }

    private Result<Done> Advance(Decision decision, AddDecision useCase) => useCase.State switch
    {
        DecisionState.Scheduled => decision.Schedule(useCase.Date!.Value),
        DecisionState.Taken => decision.Take(useCase.Date!.Value, clock.Today()),
        _ => new Done(),
    };
}
