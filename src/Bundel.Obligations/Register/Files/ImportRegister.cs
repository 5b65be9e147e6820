// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;
using Bundel.Obligations.Standing;

namespace Bundel.Obligations.Register.Files;

[UseCase("register-vergelijken-met-bestand", "Toont wat een bestand in het register verandert en wat dat raakt, zonder iets op te slaan", Example = """{"bestand":{"sha256":"…","naam":"register.csv","omvang":4096}}""")]
public sealed record PreviewRegister([property: JsonPropertyName("bestand")] UploadedFile File) : IQuery<RegisterPreview>
{
    public static Permission Requires => ObligationsPermissions.Register;
}

[UseCase("register-importeren", "Neemt rijen uit CSV, XLSX, JSON of een bibliotheek van CISO Assistant over in het register, alle of geen; rijen die er niet in staan blijven zoals zij zijn", Example = """{"bestand":{"sha256":"…","naam":"register.csv","omvang":4096},"reden":"Nieuwe versie van november"}""")]
public sealed record ImportRegister(
    [property: JsonPropertyName("bestand")] UploadedFile File,
    [property: JsonPropertyName("reden")] string Because)
    : ICommand<RegisterPreview>, IValidated
{
    public static Permission Requires => ObligationsPermissions.Register;

    public IEnumerable<Problem> Validate() => Required.Text("reden", Because, 500);
}

internal sealed class PreviewRegisterHandler(BundelDb db, FileStore files, TimeProvider clock) : IHandler<PreviewRegister, RegisterPreview>
{
    public async Task<Result<RegisterPreview>> Handle(PreviewRegister useCase, Actor actor, CancellationToken cancel)
    {
        var situation = await Situation.Read(db, clock, cancel);
        return new RegisterFileReader(files).Read(useCase.File, situation.Book, situation.Today).Select(rows => RegisterChanges.Between(situation, rows));
    }
}

internal sealed class ImportRegisterHandler(BundelDb db, FileStore files, FileKeeper keeper, TimeProvider clock, AuditNote note) : IHandler<ImportRegister, RegisterPreview>
{
    public async Task<Result<RegisterPreview>> Handle(ImportRegister useCase, Actor actor, CancellationToken cancel)
    {
        var situation = await Situation.Read(db, clock, cancel);
        var read = new RegisterFileReader(files).Read(useCase.File, situation.Book, situation.Today);
        var kept = read.Then(_ => keeper.Keep(useCase.File, actor.Collaboration!.Value));
        if (!kept.Succeeded) return Result<RegisterPreview>.Failure(kept.Problems);
        var changes = RegisterChanges.Between(situation, read.Value);
        var changed = changes.Lines.Where(line => line.Outcome != ImportOutcome.Equal).Select(line => line.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var row in read.Value.Where(row => changed.Contains(row.Code)))
            db.Add(new RegisterEntry(actor.Collaboration!.Value, row.Code, row, $"{useCase.Because.Trim()} ({useCase.File.Name})", actor.Name, clock.Instant()));
        note.About(useCase.File.Name);
        return changes;
    }
}
