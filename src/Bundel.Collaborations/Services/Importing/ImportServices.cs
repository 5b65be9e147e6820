// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Services.Importing;

[UseCase("diensten-importeren", "Neemt de diensten uit een bestand over, alle of geen; het bestand wordt bewaard", Example = """{"bestand":{"sha256":"…","naam":"diensten.csv","omvang":1204}}""")]
public sealed record ImportServices([property: JsonPropertyName("bestand")] UploadedFile File) : ICommand<ImportedServices>
{
    public static Permission Requires => CollaborationsPermissions.Manage;
}

public sealed record ImportedServices(
    [property: JsonPropertyName("nieuw")] int New,
    [property: JsonPropertyName("gewijzigd")] int Changed,
    [property: JsonPropertyName("gelijk")] int Equal);

internal sealed class ImportServicesHandler(BundelDb db, ServiceImportReader reader, FileKeeper files, AuditNote note) : IHandler<ImportServices, ImportedServices>
{
    public async Task<Result<ImportedServices>> Handle(ImportServices useCase, Actor actor, CancellationToken cancel)
    {
        var read = await reader.Read(useCase.File, cancel);
        return await read.Then<ImportedServices>(async rows =>
        {
            var collaboration = actor.Collaboration!.Value;
            var file = files.Keep(useCase.File, collaboration);
            if (!file.Succeeded) return Result<ImportedServices>.Failure(file.Problems);
            var known = await db.Set<Service>().ToDictionaryAsync(row => row.Code, cancel);
            foreach (var row in rows.Where(row => row.Outcome == ImportOutcome.Changed)) known[row.Code].Change(row.Text);
            db.AddRange(rows.Where(row => row.Outcome == ImportOutcome.New).Select(row => new Service(collaboration, row.Code, row.Text)));
            note.About(useCase.File.Name);
            var counts = rows.ToLookup(row => row.Outcome);
            return new ImportedServices(counts[ImportOutcome.New].Count(), counts[ImportOutcome.Changed].Count(), counts[ImportOutcome.Equal].Count());
        });
    }
}
