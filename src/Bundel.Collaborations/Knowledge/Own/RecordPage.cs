// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Knowledge.Own;

[UseCase("kennispagina-vastleggen", "Legt een eigen kennispagina vast, of de volgende versie ervan", Example = """{"code":"les-migratie","titel":"Les uit de migratie","tekst":"Begin met de koppelingen.","bron":"Evaluatie 2026"}""")]
public sealed record RecordPage(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("bron")] string Source)
    : ICommand<Done>, IValidated
{
    private const int Longest = 100_000;

    public static Permission Requires => CollaborationsPermissions.Manage;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in (Problem[])[.. CodeRules.Check(Code), .. Required.Text("titel", Title, 200), .. Required.Text("bron", Source, 500), .. Required.Text("tekst", Text, Longest)]) yield return problem;
    }
}

[UseCase("kennispagina-intrekken", "Trekt een eigen kennispagina in", Example = """{"code":"les-migratie"}""")]
public sealed record WithdrawPage([property: JsonPropertyName("code")] string Code) : ICommand<Done>
{
    public static Permission Requires => CollaborationsPermissions.Manage;
}

[UseCase("kennispaginas-lijst", "Toont de eigen kennispagina's")]
public sealed record ListPages : IQuery<IReadOnlyList<OwnPageView>>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

public sealed record OwnPageView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("door")] string By,
    [property: JsonPropertyName("op")] DateOnly On);

internal sealed class RecordPageHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<RecordPage, Done>
{
    public Task<Result<Done>> Handle(RecordPage useCase, Actor actor, CancellationToken cancel)
    {
        db.Add(new OwnPage(actor.Collaboration!.Value, useCase.Code, useCase.Title.Trim(), useCase.Text, useCase.Source.Trim(), actor.Name, clock.Instant()));
        note.About(useCase.Title);
        return Task.FromResult<Result<Done>>(new Done());
    }
}

internal sealed class WithdrawPageHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<WithdrawPage, Done>
{
    public async Task<Result<Done>> Handle(WithdrawPage useCase, Actor actor, CancellationToken cancel)
    {
        if ((await OwnPages.Read(db, cancel)).FirstOrDefault(page => page.Code == useCase.Code) is not { } page) return Problem.NotFound("Deze kennispagina is er niet.") with { Field = "code", Found = useCase.Code };
        db.Add(new OwnPage(actor.Collaboration!.Value, page.Code, page.Title, null, page.Source, actor.Name, clock.Instant()));
        note.About(page.Title);
        return new Done();
    }
}

internal sealed class ListPagesHandler(BundelDb db) : IHandler<ListPages, IReadOnlyList<OwnPageView>>
{
    public async Task<Result<IReadOnlyList<OwnPageView>>> Handle(ListPages useCase, Actor actor, CancellationToken cancel) =>
        (await OwnPages.Read(db, cancel)).Select(page => new OwnPageView(page.Code, page.Title, page.Text!, page.Source, page.RecordedBy, Dutch.Day(page.RecordedUtc))).ToArray();
}
