// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Formation.LegalForms.Content;

namespace Bundel.Formation.Dossiers;

[UseCase("regeling-nakijken", "Legt de tekst van een regeling naast wat de wet voor die vorm vraagt", Example = """{"vorm":"bedrijfsvoeringsorganisatie","tekst":"Artikel 1. De colleges treffen een regeling."}""")]
public sealed record CheckRegulation(
    [property: JsonPropertyName("vorm")] LegalForm Form,
    [property: JsonPropertyName("tekst")] string Text)
    : IQuery<IReadOnlyList<ContentFinding>>, IValidated
{
    public static Permission Requires => FormationPermissions.See;

    public IEnumerable<Problem> Validate() => Required.Text("tekst", Text, 500_000);
}

internal sealed class CheckRegulationHandler : IHandler<CheckRegulation, IReadOnlyList<ContentFinding>>
{
    public Task<Result<IReadOnlyList<ContentFinding>>> Handle(CheckRegulation useCase, Actor actor, CancellationToken cancel) =>
        Task.FromResult(Result<IReadOnlyList<ContentFinding>>.Success(ContentCheck.Of(useCase.Text, useCase.Form)));
}
