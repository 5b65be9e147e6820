// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.BusinessCase;
using Bundel.Formation.Dossiers;

namespace Bundel.Formation.Existing;

[UseCase("bekende-samenwerking-vastleggen", "Voegt een bestaande samenwerking aan het register toe, als volgende versie van het dossier; een alternatief kan ernaar verwijzen", Example = """{"bekende":{"code":"ict-polderrand","naam":"ICT Polderrand","vorm":"bedrijfsvoeringsorganisatie","sinds":null,"zetel":null,"deelnemers":["Polderdam"],"overige":[],"bron":"gesprek van 3 november 2026","basis":"nagaan","opmerking":""}}""")]
public sealed record RecordKnownCollaboration([property: JsonPropertyName("bekende")] KnownCollaboration Known) : ICommand<Done>
{
    public static Permission Requires => FormationPermissions.Prepare;
}

internal sealed class RecordKnownCollaborationHandler(DossierStore store, AuditNote note) : IHandler<RecordKnownCollaboration, Done>
{
    public async Task<Result<Done>> Handle(RecordKnownCollaboration useCase, Actor actor, CancellationToken cancel)
    {
        var newest = await store.Needed(cancel);
        if (!newest.Succeeded) return Result<Done>.Failure(newest.Problems);
        if (newest.Value.Input is not { Case: { } given } input) return Problem.NotFound("Er is nog geen businesscase; leg die eerst vast.");
        KnownCollaboration[] own = [.. (given.OwnCollaborations ?? []).Where(known => known.Code != useCase.Known.Code), useCase.Known];
        var next = given with { OwnCollaborations = own };
        if (CaseCheck.Problems(next) is { Count: > 0 } problems) return Result<Done>.Failure(problems.Select(problem => problem with { Field = problem.Place?.Pointer?.Split('/')[^1], Place = null }));
        await store.Add(input with { Case = next }, actor, cancel);
        note.About(useCase.Known.Name);
        return new Done();
    }
}
