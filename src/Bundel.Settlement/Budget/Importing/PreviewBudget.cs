// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Budget.Importing;

[UseCase("begroting-vergelijken-met-bestand", "Toont wat een import van begrotingsregels verandert, zonder iets op te slaan", Example = """{"bestand":{"sha256":"…","naam":"begroting-2026.csv","omvang":1200}}""")]
public sealed record PreviewBudget(
    [property: JsonPropertyName("bestand")] UploadedFile File,
    [property: JsonPropertyName("jaar")] int? Year = null,
    [property: JsonPropertyName("omvang")] ImportScope Scope = ImportScope.Year)
    : IQuery<BudgetPreview>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

public sealed record BudgetPreview(
    [property: JsonPropertyName("regels")] int Lines,
    [property: JsonPropertyName("wijzigingen")] IReadOnlyList<PoolChange> Changes,
    [property: JsonPropertyName("vastgesteldeJaren")] IReadOnlyList<int> AdoptedYears)
{
    [JsonPropertyName("nieuw")]
    public int Added => Changes.Sum(change => change.Added);

    [JsonPropertyName("gewijzigd")]
    public int Changed => Changes.Sum(change => change.Changed);

    [JsonPropertyName("vervalt")]
    public int Removed => Changes.Sum(change => change.Removed);

    [JsonPropertyName("gelijk")]
    public int Same => Changes.Sum(change => change.Same);
}

internal sealed class PreviewBudgetHandler(BundelDb db, FileStore files) : IHandler<PreviewBudget, BudgetPreview>
{
    public async Task<Result<BudgetPreview>> Handle(PreviewBudget useCase, Actor actor, CancellationToken cancel)
    {
        var read = LineFile.ReadUpload(files, useCase.File, useCase.Year, await KnownCodes.Load(db, cancel), progress: null, cancel);
        if (!read.Succeeded) return Result<BudgetPreview>.Failure(read.Problems);
        var lines = read.Value;
        var stored = await Replaced.By(db, lines, useCase.Scope).AsNoTracking()
            .Select(row => new LineText(row.Year, row.Pool, row.Description, row.Amount, row.Kind, row.TaskField, row.Nature, row.Service, row.Mutation)).ToListAsync(cancel);
        int[] years = [.. lines.Select(line => line.Year).Distinct()];
        var adopted = await db.Set<Runs.Run>().Where(run => run.State == Runs.RunState.Adopted && years.Contains(run.Year)).Select(run => run.Year).Distinct().ToListAsync(cancel);
        return new BudgetPreview(lines.Count, LineChanges.Between(stored, lines), adopted);
    }
}
