// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;

namespace Bundel.Collaborations.Measures.Importing;

[UseCase("maatstaf-importeren", "Legt de tellingen uit een bestand vast, alle of geen; het bestand wordt bewaard", Example = """{"import":{"maatstaf":"werkplekken","bestand":{"sha256":"…","naam":"werkplekken.csv","omvang":812},"peildatum":"2025-01-01"}}""")]
public sealed record ImportValues([property: JsonPropertyName("import")] ValueImport Import) : ILongCommand<ImportedValues>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Count;

    public IEnumerable<Problem> Validate() => Import.Validate();
}

public sealed record ImportedValues(
    [property: JsonPropertyName("waarden")] RecordedValues Values,
    [property: JsonPropertyName("overgeslagen")] int Skipped,
    [property: JsonPropertyName("opmerkingen")] IReadOnlyList<string> Notices);

internal sealed class ImportValuesHandler(BundelDb db, ValueImportReader reader, ValueWriter writer, FileKeeper files, AuditNote note) : ILongHandler<ImportValues, ReadImport, ImportedValues>
{
    public async Task<Result<ReadImport>> Prepare(ImportValues command, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel)
    {
        var read = await reader.Read(command.Import, actor, cancel);
        if (!read.Succeeded || command.Import.SkipUnknown || read.Value.Unknown.Count == 0) return read;
        return read.Value.Unknown.Select(row => row.Problem with { Place = row.Place, Field = "bestand" }).ToArray();
    }

    public async Task<Result<ImportedValues>> Commit(ImportValues command, ReadImport plan, Actor actor, CancellationToken cancel)
    {
        var import = command.Import;
        var decision = await db.OptionalDecision(import.Decision, ActKind.Count, actor, cancel);
        var file = files.Keep(import.File, plan.Measure.CollaborationId);
        if (!decision.Succeeded || !file.Succeeded) return Result<ImportedValues>.Failure([.. decision.Problems, .. file.Problems]);
        var origin = new ValueOrigin(import.Basis, import.SourceText, decision.Value, file.Value.Id);
        note.About($"{plan.Measure.Name}, {import.File.Name}");
        var written = await writer.Write(plan.Measure, [.. plan.Values.Select(row => new NewValue(row.Participant.Id, row.ReferenceDate, row.Value))], origin, cancel);
        return written.Select(counts => new ImportedValues(counts, plan.Unknown.Count, plan.Notices));
    }
}
