// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;
using Bundel.Settlement.Year.Actuals;

namespace Bundel.Settlement.Ledgers.Cases;

[UseCase("realisatie-overnemen", "Neemt de realisatie per kostengroep uit de grootboeken van een jaar over in de voortgang van het jaar", Example = """{"jaar":2026}""")]
public sealed record RecordLedgerActuals([property: JsonPropertyName("jaar")] int Year) : ICommand<RecordedActuals>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

internal sealed class RecordLedgerActualsHandler(BundelDb db, LedgerActuals actuals, TimeProvider clock, AuditNote note) : IHandler<RecordLedgerActuals, RecordedActuals>
{
    public async Task<Result<RecordedActuals>> Handle(RecordLedgerActuals useCase, Actor actor, CancellationToken cancel)
    {
        var found = await actuals.Of(useCase.Year, cancel);
        if (!found.Succeeded) return Result<RecordedActuals>.Failure(found.Problems);
        var year = found.Value;
        if (Incomplete(year).ToList() is { Count: > 0 } problems) return problems;
        var last = year.Months[^1];
        var through = new DateOnly(last / 100, last % 100, 1).AddMonths(1).AddDays(-1);
        var source = "Grootboek " + Dutch.List(year.Ledgers);
        var rows = year.Pools.Select(pool => new ActualText(useCase.Year, pool.Key, through, pool.Value.Abs, Kind: pool.Value < Money.Zero ? LineKind.Income : LineKind.Cost)).ToList();
        db.AddRange(rows.Select(row => new ActualRow(actor.Collaboration!.Value, row, source, actor.Name, clock.Instant())));
        note.About($"{source}, tot en met {Dutch.Date(through)}");
        return new RecordedActuals(rows.Count);
    }

    /// <summary>Months that are missing or lines without a pool would make the actuals too low.</summary>
    private static IEnumerable<Problem> Incomplete(LedgerYear year)
    {
        if (year.Ledgers.Count == 0)
        {
            yield return Problem.InField("jaar", "grootboek-ontbreekt", "Voor dit jaar is er nog geen grootboek.");
            yield break;
        }

        var missing = Enumerable.Range(1, year.Months[^1] % 100).Where(month => !year.Months.Contains(year.Year * 100 + month)).Select(month => Dutch.Month(year.Year, month)).ToList();
        if (missing.Count > 0) yield return Problem.InField("jaar", "maanden-ontbreken", "Niet alle maanden zijn ingelezen.") with { Found = "geen grootboek van " + Dutch.List(missing), Expected = "alle maanden vanaf januari" };
        if (year.Unmapped != Money.Zero) yield return Problem.InField("jaar", "niet-toegewezen", "Er zijn boekingen zonder kostengroep.") with { Found = Dutch.Euro(year.Unmapped), Expected = "een kostengroep, of buiten de verrekening" };
    }
}
