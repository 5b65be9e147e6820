// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Budget;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Vat.Cases;

[UseCase("btw-regime-toevoegen", "Legt vast hoe btw voor een dienst (kostengroep) in een periode wordt behandeld", Example = """{"regime":{"kostengroep":"werkplek","vanaf":"2026-01-01","regime":"btw-belast","tarief":21,"ict":true,"bron":"Advies van de fiscalist, 12-11-2025"}}""")]
public sealed record AddVatPeriod([property: JsonPropertyName("regime")] VatPeriodText Text) : ICommand<Guid>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => Text.Validate();
}

[UseCase("btw-regime-verwijderen", "Verwijdert een btw-regime van een periode", Example = """{"id":"0198f2c4-0000-7000-8000-000000000000"}""")]
public sealed record RemoveVatPeriod([property: JsonPropertyName("id")] Guid Id) : ICommand<Done>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

internal sealed class AddVatPeriodHandler(BundelDb db, AuditNote note) : IHandler<AddVatPeriod, Guid>
{
    public async Task<Result<Guid>> Handle(AddVatPeriod useCase, Actor actor, CancellationToken cancel)
    {
        var pool = await db.FindPool(useCase.Text.Pool.Trim(), cancel);
        if (!pool.Succeeded) return Result<Guid>.Failure([.. pool.Problems.Select(problem => problem with { Kind = ProblemKind.Invalid })]);
        var same = await db.Set<VatPeriod>().AsNoTracking().Where(row => row.Pool == pool.Value.Code).ToListAsync(cancel);
        if (same.Find(row => row.Overlaps(useCase.Text)) is { } other)
            return Problem.Conflict("btw-periode-bezet", "Voor deze dagen is er al een btw-regime van deze kostengroep.") with { Field = "vanaf", Found = $"{other.Regime.Text()} vanaf {Dutch.ShortDate(other.ValidFrom)}", Expected = "een periode die ervoor eindigt of erna begint" };
        var period = new VatPeriod(actor.Collaboration!.Value, useCase.Text);
        db.Add(period);
        note.About($"{pool.Value.Name}: {period.Regime.Text()} vanaf {Dutch.ShortDate(period.ValidFrom)}");
        return period.Id;
    }
}

internal sealed class RemoveVatPeriodHandler(BundelDb db, AuditNote note) : IHandler<RemoveVatPeriod, Done>
{
    public async Task<Result<Done>> Handle(RemoveVatPeriod useCase, Actor actor, CancellationToken cancel)
    {
        var period = await db.Set<VatPeriod>().FirstOrDefaultAsync(row => row.Id == useCase.Id, cancel);
        if (period is null) return Problem.NotFound("Dit btw-regime bestaat niet.");
        db.Remove(period);
        note.About($"{period.Pool}: {period.Regime.Text()} vanaf {Dutch.ShortDate(period.ValidFrom)}");
        return new Done();
    }
}
