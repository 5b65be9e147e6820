// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Bundel.Kernel;
using Bundel.Platform;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Tests.Platform.Probe;

[UseCase("notitie-maken", "Maakt een notitie")]
public sealed record WriteNote(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("deelnemer")] ParticipantId? Participant = null) : ICommand<Done>, IValidated
{
    public static Permission Requires => ProbeModule.Write;

    public IEnumerable<Problem> Validate() => [.. CodeRules.Check(Code), .. Required.Text("tekst", Text, 20)];
}

internal sealed class WriteNoteHandler(BundelDb db) : IHandler<WriteNote, Done>
{
    public Task<Result<Done>> Handle(WriteNote useCase, Actor actor, CancellationToken cancel)
    {
        db.Add(new Note(actor.Collaboration!.Value, useCase.Code, useCase.Text, useCase.Participant));
        return Task.FromResult<Result<Done>>(new Done());
    }
}

/// <summary>The text "weiger" is refused by the handler, and "ontplof" makes it fall over, both after the change.</summary>
[UseCase("notitie-wijzigen", "Wijzigt een notitie")]
public sealed record EditNote(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("revisie")] int? Revision = null) : ICommand<Done>
{
    public static Permission Requires => ProbeModule.Write;
}

internal sealed class EditNoteHandler(BundelDb db) : IHandler<EditNote, Done>
{
    public async Task<Result<Done>> Handle(EditNote useCase, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<Note>().FirstOrDefaultAsync(row => row.Code == useCase.Code, cancel) is not { } note) return Problem.NotFound("Deze notitie bestaat niet.");
        db.Expect(note, useCase.Revision);
        note.Rewrite(useCase.Text);
        if (useCase.Text is "weiger" or "ontplof") await db.SaveChangesAsync(cancel);
        return useCase.Text switch
        {
            "weiger" => new Problem("geweigerd", "Dit mag niet."),
            "ontplof" => throw new InvalidOperationException("boom"),
            _ => new Done(),
        };
    }
}

[UseCase("notities-lijst", "Toont de notities")]
public sealed record ListNotes : IQuery<IReadOnlyList<string>>
{
    public static Permission Requires => ProbeModule.See;
}

internal sealed class ListNotesHandler(BundelDb db) : IHandler<ListNotes, IReadOnlyList<string>>
{
    public async Task<Result<IReadOnlyList<string>>> Handle(ListNotes useCase, Actor actor, CancellationToken cancel) =>
        await db.Set<Note>().OrderBy(note => note.Code).Select(note => note.Code + ": " + note.Text).ToArrayAsync(cancel);
}

[UseCase("notities-uitvoer", "Geeft de notities als bestand")]
public sealed record ExportNotes : IQuery<int>, IAudited
{
    public static Permission Requires => ProbeModule.See;
}

internal sealed class ExportNotesHandler(BundelDb db) : IHandler<ExportNotes, int>
{
    public async Task<Result<int>> Handle(ExportNotes useCase, Actor actor, CancellationToken cancel) => await db.Set<Note>().CountAsync(cancel);
}
