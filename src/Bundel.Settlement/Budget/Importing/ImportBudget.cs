// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Budget.Importing;

[UseCase("begroting-importeren", "Vervangt begrotingsregels door de regels van een bestand; alles of niets", Example = """{"bestand":{"sha256":"…","naam":"begroting-2026.csv","omvang":1200},"omvang":"jaar"}""")]
public sealed record ImportBudget(
    [property: JsonPropertyName("bestand")] UploadedFile File,
    [property: JsonPropertyName("jaar")] int? Year = null,
    [property: JsonPropertyName("omvang")] ImportScope Scope = ImportScope.Year)
    : ILongCommand<BudgetImported>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

public sealed record BudgetImported(
    [property: JsonPropertyName("regels")] long Lines,
    [property: JsonPropertyName("vervangen")] int Replaced,
    [property: JsonPropertyName("bestand")] FileId File);

internal sealed class ImportBudgetHandler(BundelDb db, FileStore files, FileKeeper keeper, AuditNote note) : ILongHandler<ImportBudget, List<LineText>, BudgetImported>
{
    public async Task<Result<List<LineText>>> Prepare(ImportBudget command, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel) =>
        LineFile.ReadUpload(files, command.File, command.Year, await KnownCodes.Load(db, cancel), progress, cancel);

    public async Task<Result<BudgetImported>> Commit(ImportBudget command, List<LineText> plan, Actor actor, CancellationToken cancel)
    {
        var collaboration = actor.Collaboration!.Value;
        var original = keeper.Keep(command.File, collaboration);
        if (!original.Succeeded) return Result<BudgetImported>.Failure(original.Problems);
        var replaced = await Replaced.By(db, plan, command.Scope).ExecuteDeleteAsync(cancel);
        var written = await db.BulkInsertRows(plan.Select(line => new PoolLine(collaboration, line)), cancel);
        note.About($"{command.File.Name}: {Dutch.Count(written, "begrotingsregel", "begrotingsregels")}");
        return new BudgetImported(written, replaced, original.Value.Id);
    }
}
