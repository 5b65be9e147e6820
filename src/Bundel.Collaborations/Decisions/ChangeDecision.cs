// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Decisions;

[UseCase("besluit-wijzigen", "Wijzigt een besluit dat nog niet genomen is", Example = """{"besluit":"ab-2025-11-12-5b","kenmerk":"AB 2025-11-12/5c","orgaan":"algemeen-bestuur","onderwerp":"Bijdragen 2026","datum":"2025-11-12"}""")]
public sealed record ChangeDecision(
    [property: JsonPropertyName("besluit")] string Decision,
    [property: JsonPropertyName("kenmerk")] string Reference,
    [property: JsonPropertyName("orgaan")] Body Body,
    [property: JsonPropertyName("onderwerp")] string Subject,
    [property: JsonPropertyName("datum")] DateOnly? Date = null,
    [property: JsonPropertyName("revisie")] int? Revision = null)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Manage;

    public IEnumerable<Problem> Validate() => DecisionRules.Check(Reference, Subject);
}

internal sealed class ChangeDecisionHandler(BundelDb db, AuditNote note) : IHandler<ChangeDecision, Done>
{
    public async Task<Result<Done>> Handle(ChangeDecision useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindDecision(useCase.Decision, cancel);
        if (!found.Succeeded) return Result<Done>.Failure(found.Problems);
        var decision = found.Value;
        var problems = new List<Problem>();
        problems.AddIfAny(DecisionRules.BodyOf((await db.Collaboration(actor, cancel)).LegalForm, useCase.Body));
        problems.AddIfAny(await DecisionRules.Unique(db, decision.Code, useCase.Reference, decision.Id, cancel));
        if (decision.State == DecisionState.Scheduled && useCase.Date is null) problems.Add(Problem.InField("datum", "verplicht", "Een geagendeerd besluit heeft een datum."));
        if (problems.Count > 0) return problems;
        db.Expect(decision, useCase.Revision);
        note.About(decision.Reference);
        return decision.Change(new DecisionText(useCase.Reference, useCase.Subject, useCase.Body, useCase.Date));
    }
}
