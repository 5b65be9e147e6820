// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Budget;

[UseCase("begrotingsregel-toevoegen", "Voegt een begrotingsregel toe", Example = """{"regel":{"jaar":2026,"kostengroep":"werkplek","omschrijving":"Apparatuur en beheer","bedrag":"1820000.00","taakveld":"0.4"}}""")]
public sealed record AddLine([property: JsonPropertyName("regel")] LineText Text) : ICommand<LineId>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => Text.Validate();
}

[UseCase("begrotingsregel-wijzigen", "Wijzigt een begrotingsregel", Example = """{"id":"0198f2c4-0000-7000-8000-000000000000","regel":{"jaar":2026,"kostengroep":"werkplek","omschrijving":"Apparatuur en beheer","bedrag":"1900000.00"}}""")]
public sealed record ChangeLine([property: JsonPropertyName("id")] LineId Id, [property: JsonPropertyName("regel")] LineText Text) : ICommand<Done>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => Text.Validate();
}

[UseCase("begrotingsregel-verwijderen", "Verwijdert een begrotingsregel", Example = """{"id":"0198f2c4-0000-7000-8000-000000000000"}""")]
public sealed record RemoveLine([property: JsonPropertyName("id")] LineId Id) : ICommand<Done>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

internal sealed class AddLineHandler(BundelDb db, AuditNote note) : IHandler<AddLine, LineId>
{
    public async Task<Result<LineId>> Handle(AddLine useCase, Actor actor, CancellationToken cancel)
    {
        var text = useCase.Text.Clean();
        if (await db.LineProblems(text, cancel) is { Count: > 0 } problems) return Result<LineId>.Failure(problems);
        var line = new PoolLine(actor.Collaboration!.Value, text);
        db.Add(line);
        note.About(text.Description);
        return line.Id;
    }
}

internal sealed class ChangeLineHandler(BundelDb db, AuditNote note) : IHandler<ChangeLine, Done>
{
    public async Task<Result<Done>> Handle(ChangeLine useCase, Actor actor, CancellationToken cancel)
    {
        var line = await db.Set<PoolLine>().FirstOrDefaultAsync(row => row.Id == useCase.Id, cancel);
        if (line is null) return Problem.NotFound("Deze begrotingsregel bestaat niet.");
        var text = useCase.Text.Clean();
        if (await db.LineProblems(text, cancel) is { Count: > 0 } problems) return Result<Done>.Failure(problems);
        line.Change(text);
        note.About(text.Description);
        return new Done();
    }
}

internal sealed class RemoveLineHandler(BundelDb db, AuditNote note) : IHandler<RemoveLine, Done>
{
    public async Task<Result<Done>> Handle(RemoveLine useCase, Actor actor, CancellationToken cancel)
    {
        var line = await db.Set<PoolLine>().FirstOrDefaultAsync(row => row.Id == useCase.Id, cancel);
        if (line is null) return Problem.NotFound("Deze begrotingsregel bestaat niet.");
        db.Remove(line);
        note.About(line.Description);
        return new Done();
    }
}
