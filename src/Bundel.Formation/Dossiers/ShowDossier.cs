// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Formation.BusinessCase;
using Bundel.Formation.Documenting;
using Bundel.Formation.LegalForms;
using Bundel.Formation.People;

namespace Bundel.Formation.Dossiers;

[UseCase("inrichtingsdossier-tonen", "Toont het inrichtingsdossier: invoer, doorgerekende businesscase, rechtsvormen en formatie")]
public sealed record ShowDossier : IQuery<DossierView>
{
    public static Permission Requires => FormationPermissions.See;
}

/// <summary>The newest version, computed. Version 0 is that there is none yet.</summary>
public sealed record DossierView(
    [property: JsonPropertyName("versie")] int Version,
    [property: JsonPropertyName("opgeslagenDoor")] string? SavedBy,
    [property: JsonPropertyName("opgeslagenOp")] DateTime? SavedUtc,
    [property: JsonPropertyName("dossier")] DocumentInput? Input,
    [property: JsonPropertyName("businesscase")] CaseResult? Case,
    [property: JsonPropertyName("rechtsvorm")] LegalFormAdvice Advice,
    [property: JsonPropertyName("personeel")] PeopleResult? People);

internal sealed class ShowDossierHandler(DossierStore store, IEnumerable<IKnowLandscapes> landscapes) : IHandler<ShowDossier, DossierView>
{
    public async Task<Result<DossierView>> Handle(ShowDossier useCase, Actor actor, CancellationToken cancel)
    {
        if (await store.Newest(cancel) is not { } dossier) return new DossierView(0, null, null, null, null, LegalFormRanking.Of(new LegalFormAnswers()), null);
        var input = dossier.Input;
        var facts = landscapes.FirstOrDefault() is { } port ? await port.Of(actor, cancel) : LandscapeFacts.None;
        return new DossierView(
            dossier.Version, dossier.SavedBy, dossier.SavedUtc, input, input.WholeCase is { } given ? WithLandscapes.Of(CaseEngine.Compute(given).Value, given, facts) : null,
            LegalFormRanking.Of((input.Answers ?? new LegalFormAnswers()) with { Start = input.Start }, recesses: input.Recesses), input.People is { } plan ? PeopleEngine.Compute(plan).Value : null);
    }
}
