// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Formation.Documenting;
using Bundel.Formation.LegalForms;

namespace Bundel.Formation.Dossiers;

[UseCase("rechtsvorm-beantwoorden", "Legt de antwoorden op de vragen over de rechtsvorm vast, met de vorm waarmee verder wordt gewerkt", Example = """{"antwoorden":{"eigenPersoneel":true,"alleenOndersteuning":true},"vorm":"bedrijfsvoeringsorganisatie"}""")]
public sealed record SaveAnswers(
    [property: JsonPropertyName("antwoorden")] LegalFormAnswers Answers,
    [property: JsonPropertyName("vorm")] LegalForm? Form = null)
    : ICommand<DossierId>
{
    public static Permission Requires => FormationPermissions.Prepare;
}

internal sealed class SaveAnswersHandler(DossierStore store, AuditNote note) : IHandler<SaveAnswers, DossierId>
{
    public async Task<Result<DossierId>> Handle(SaveAnswers useCase, Actor actor, CancellationToken cancel)
    {
        var before = (await store.Newest(cancel))?.Input ?? new DocumentInput("Inrichtingsdossier");
        var saved = await store.Add(before with { Answers = useCase.Answers with { Start = null }, Form = useCase.Form, Start = useCase.Answers.Start ?? before.Start }, actor, cancel);
        note.About($"Inrichtingsdossier, versie {saved.Version}: rechtsvorm");
        return saved.Id;
    }
}
