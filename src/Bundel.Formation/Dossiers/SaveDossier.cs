// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.BusinessCase;
using Bundel.Formation.Documenting;
using Bundel.Formation.People;

namespace Bundel.Formation.Dossiers;

[UseCase("inrichtingsdossier-opslaan", "Legt een nieuwe versie van het inrichtingsdossier vast: kandidaten, alternatieven, personeel en keuzes", Example = """{"dossier":{"naam":"ICT-samenwerking Zandstreek","businesscase":{"naam":"Samen","startjaar":2028,"jaren":5,"kandidaten":[{"code":"beekdrecht","naam":"Beekdrecht","werkplekken":410,"kosten":{}}],"alternatieven":[{"soort":"alleen","naam":"Alleen verder"}]}}}""")]
public sealed record SaveDossier([property: JsonPropertyName("dossier")] DocumentInput Input) : ICommand<DossierId>, IValidated
{
    public static Permission Requires => FormationPermissions.Prepare;

    public IEnumerable<Problem> Validate() =>
    [
        .. Required.Text("naam", Input.Name, 200),
        .. Below("/dossier/businesscase", Input.Case is { } given ? CaseCheck.Problems(given) : []),
        .. Below("/dossier/personeel", Input.People is { } plan ? PeopleEngine.Problems(plan) : []),
    ];

    private static IEnumerable<Problem> Below(string pointer, IReadOnlyList<Problem> problems) =>
        problems.Select(problem => problem with { Field = "dossier", Place = new Place(null) { Pointer = pointer + problem.Place?.Pointer } });
}

internal sealed class SaveDossierHandler(DossierStore store, AuditNote note) : IHandler<SaveDossier, DossierId>
{
    public async Task<Result<DossierId>> Handle(SaveDossier useCase, Actor actor, CancellationToken cancel)
    {
        var saved = await store.Add(useCase.Input, actor, cancel);
        note.About($"Inrichtingsdossier, versie {saved.Version}");
        return saved.Id;
    }
}
