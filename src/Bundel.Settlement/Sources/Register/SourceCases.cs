// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Sources.Register;

[UseCase("bronnen-sjabloon-geven", "Geeft het sjabloon (XLSX) van investeringen, formatie, contracten, reserves en balans, gevuld met wat er is")]
public sealed record GiveSourceTemplate : IQuery<SourceTemplateFile>
{
    public static Permission Requires => SettlementPermissions.See;
}

public sealed record SourceTemplateFile(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("inhoud")] byte[] Content);

[UseCase("bronnen-vergelijken", "Toont wat een ingevuld sjabloon verandert, zonder iets op te slaan", Example = """{"bestand":{"sha256":"…","naam":"bronnen.xlsx","omvang":1204}}""")]
public sealed record PreviewSources([property: JsonPropertyName("bestand")] UploadedFile File) : IQuery<IReadOnlyList<SourceDifference>>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

[UseCase("bronnen-importeren", "Neemt investeringen, formatie, contracten, reserves en balans over uit het sjabloon, alles of niets; een blad vervangt zijn register", Example = """{"bestand":{"sha256":"…","naam":"bronnen.xlsx","omvang":1204}}""")]
public sealed record ImportSources([property: JsonPropertyName("bestand")] UploadedFile File) : ICommand<IReadOnlyList<SourceDifference>>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

internal sealed class GiveSourceTemplateHandler(BundelDb db) : IHandler<GiveSourceTemplate, SourceTemplateFile>
{
    public async Task<Result<SourceTemplateFile>> Handle(GiveSourceTemplate useCase, Actor actor, CancellationToken cancel) =>
        new SourceTemplateFile("bronnen.xlsx", SourceTemplate.Write((await db.Set<SourceItem>().AsNoTracking().ToListAsync(cancel)).Select(item => item.Row)));
}

internal sealed class PreviewSourcesHandler(SourceFile file) : IHandler<PreviewSources, IReadOnlyList<SourceDifference>>
{
    public async Task<Result<IReadOnlyList<SourceDifference>>> Handle(PreviewSources useCase, Actor actor, CancellationToken cancel) => (await file.Read(useCase.File, cancel)).Select(plan => plan.Differences);
}

internal sealed class ImportSourcesHandler(BundelDb db, SourceFile file, FileKeeper keeper, AuditNote note) : IHandler<ImportSources, IReadOnlyList<SourceDifference>>
{
    public async Task<Result<IReadOnlyList<SourceDifference>>> Handle(ImportSources useCase, Actor actor, CancellationToken cancel)
    {
        var read = await file.Read(useCase.File, cancel);
        var kept = read.Then(_ => keeper.Keep(useCase.File, actor.Collaboration!.Value));
        if (!kept.Succeeded) return Result<IReadOnlyList<SourceDifference>>.Failure(kept.Problems);
        var differences = read.Value.Differences;
        var stored = read.Value.Stored.ToDictionary(item => (item.Kind, item.Code, item.Year));
        foreach (var row in read.Value.Rows)
        {
            if (!stored.Remove((row.Kind, row.Code, row.Year), out var item)) db.Add(new SourceItem(actor.Collaboration!.Value, row, useCase.File.Name));
            else if (item.Definition != row.Definition) item.Change(row, useCase.File.Name);
        }

        db.RemoveRange(stored.Values);
        note.About(useCase.File.Name);
        return Result<IReadOnlyList<SourceDifference>>.Success(differences);
    }
}
