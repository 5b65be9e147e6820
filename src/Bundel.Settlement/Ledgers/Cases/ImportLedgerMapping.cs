// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Ledgers.Cases;

[UseCase("grootboektoewijzing-importeren", "Vervangt de toewijzing van grootboekregels aan kostengroepen door die van een bestand; alles of niets", Example = """{"bestand":{"sha256":"…","naam":"toewijzing.csv","omvang":400}}""")]
public sealed record ImportLedgerMapping([property: JsonPropertyName("bestand")] UploadedFile File) : ICommand<LedgerMappingImported>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

public sealed record LedgerMappingImported(
    [property: JsonPropertyName("regels")] int Rules,
    [property: JsonPropertyName("nieuw")] int Added,
    [property: JsonPropertyName("vervallen")] int Removed);

internal sealed class ImportLedgerMappingHandler(BundelDb db, LedgerBook book, LedgerRuleCheck check, UploadedTables tables, FileKeeper keeper, AuditNote note) : IHandler<ImportLedgerMapping, LedgerMappingImported>
{
    public async Task<Result<LedgerMappingImported>> Handle(ImportLedgerMapping useCase, Actor actor, CancellationToken cancel)
    {
        var read = tables.Read(useCase.File).Then(LedgerRuleFile.Read);
        if (!read.Succeeded) return Result<LedgerMappingImported>.Failure(read.Problems);
        var rules = read.Value;
        if (await check.Problems(rules, cancel, useCase.File.Name) is { Count: > 0 } problems) return Result<LedgerMappingImported>.Failure(problems);
        var before = (await book.Rules(cancel)).ConvertAll(row => row.Rule);
        db.RemoveRange(await db.Set<LedgerRule>().ToListAsync(cancel));
        db.AddRange(rules.Select((rule, i) => new LedgerRule(actor.Collaboration!.Value, i, rule)));
        keeper.Keep(useCase.File, actor.Collaboration!.Value);
        note.About($"{useCase.File.Name}: {Dutch.Count(rules.Count, "toewijzing", "toewijzingen")}");
        return new LedgerMappingImported(rules.Count, rules.Except(before).Count(), before.Except(rules).Count());
    }
}
