// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Kernel.Tables;
using Bundel.Settlement.Ledger.Mapping;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Ledgers.Cases;

[UseCase("grootboektoewijzing-tonen", "Toont welke rekeningen, kostenplaatsen en projecten aan welke kostengroep zijn toegewezen")]
public sealed record ShowLedgerMapping : IQuery<IReadOnlyList<LedgerRuleView>>
{
    public static Permission Requires => SettlementPermissions.SeeLedger;
}

[UseCase("grootboektoewijzing-toevoegen", "Wijst een rekening, een reeks rekeningen, een kostenplaats of een project toe aan een kostengroep", Example = """{"regel":{"rekening":"4000","totRekening":"4999","kostenplaats":"ICT-10","kostengroep":"werkplek"}}""")]
public sealed record AddLedgerRule([property: JsonPropertyName("regel")] MappingRule Rule) : ICommand<Guid>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

[UseCase("grootboektoewijzing-verwijderen", "Verwijdert een regel van de toewijzing", Example = """{"id":"0198f2c4-0000-7000-8000-000000000000"}""")]
public sealed record RemoveLedgerRule([property: JsonPropertyName("id")] Guid Id) : ICommand<Done>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

[UseCase("grootboektoewijzing-exporteren", "Geeft de toewijzing als CSV, zoals de import haar leest")]
public sealed record ExportLedgerMapping : IQuery<string>
{
    public static Permission Requires => SettlementPermissions.SeeLedger;
}

public sealed record LedgerRuleView(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("regel")] MappingRule Rule,
    [property: JsonPropertyName("kostengroepnaam")] string? PoolName);

internal sealed class ShowLedgerMappingHandler(BundelDb db, LedgerBook book) : IHandler<ShowLedgerMapping, IReadOnlyList<LedgerRuleView>>
{
    public async Task<Result<IReadOnlyList<LedgerRuleView>>> Handle(ShowLedgerMapping useCase, Actor actor, CancellationToken cancel)
    {
        var names = await db.Set<Budget.Pool>().AsNoTracking().ToDictionaryAsync(row => row.Code, row => row.Name, cancel);
        return Result<IReadOnlyList<LedgerRuleView>>.Success([.. (await book.Rules(cancel)).Select(row => new LedgerRuleView(row.Id, row.Rule, row.Pool is { } pool ? names.GetValueOrDefault(pool, pool) : null))]);
    }
}

internal sealed class AddLedgerRuleHandler(BundelDb db, LedgerBook book, LedgerRuleCheck check, AuditNote note) : IHandler<AddLedgerRule, Guid>
{
    public async Task<Result<Guid>> Handle(AddLedgerRule useCase, Actor actor, CancellationToken cancel)
    {
        var rules = await book.Rules(cancel);
        var rule = LedgerRuleCheck.Clean(useCase.Rule);
        var problems = await check.Problems([.. rules.Select(row => row.Rule), rule], cancel);
        if (rules.Exists(row => row.Rule == rule)) problems = [.. problems, Problem.Conflict("toewijzing-bestaat", "Deze toewijzing is er al.") with { Found = rule.ToString() }];
        if (problems.Count > 0) return Result<Guid>.Failure(problems);
        var added = new LedgerRule(actor.Collaboration!.Value, rules.Count == 0 ? 0 : rules[^1].Position + 1, rule);
        db.Add(added);
        note.About($"{rule} naar {rule.Pool ?? "buiten de verrekening"}");
        return added.Id;
    }
}

internal sealed class RemoveLedgerRuleHandler(BundelDb db, AuditNote note) : IHandler<RemoveLedgerRule, Done>
{
    public async Task<Result<Done>> Handle(RemoveLedgerRule useCase, Actor actor, CancellationToken cancel)
    {
        var rule = await db.Set<LedgerRule>().FirstOrDefaultAsync(row => row.Id == useCase.Id, cancel);
        if (rule is null) return Problem.NotFound("Deze toewijzing bestaat niet.");
        db.Remove(rule);
        note.About($"{rule.Rule} naar {rule.Pool ?? "buiten de verrekening"}");
        return new Done();
    }
}

internal sealed class ExportLedgerMappingHandler(LedgerBook book) : IHandler<ExportLedgerMapping, string>
{
    public async Task<Result<string>> Handle(ExportLedgerMapping useCase, Actor actor, CancellationToken cancel)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        var csv = new CsvWriter(text);
        csv.Row(LedgerRuleFile.Columns);
        foreach (var row in await book.Rules(cancel)) csv.Row(row.Account ?? "", row.ThroughAccount ?? "", row.CostCentre ?? "", row.Project ?? "", row.Pool ?? LedgerRuleFile.Outside);
        return text.ToString();
    }
}
