// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Year.Actuals;

/// <summary>The model of a run with what the year really cost, or is expected to cost, in place of its budget lines: same keys, same counts.</summary>
internal static class ActualModel
{
    /// <summary>Budget lines of a cost pool and mutation for which nothing was recorded stay as they are: the forecast is then the budget.</summary>
    public static SettlementModel Expected(SettlementModel model, int year, IReadOnlyList<ActualRow> rows) => With(model, year, rows, row => row.Forecast);

    /// <summary>What the year really cost; every cost pool with a budget needs a figure up to the end of the year.</summary>
    public static Result<SettlementModel> Final(SettlementModel model, int year, IReadOnlyList<ActualRow> rows)
    {
        var end = new DateOnly(year, 12, 31);
        var known = rows.Where(row => row.Through >= end).ToList();
        var missing = model.Lines.Where(line => line.Year == year).Select(line => (line.Pool, line.Mutation)).Distinct().Where(at => !known.Exists(row => Covers(row, at.Pool, at.Mutation))).ToList();
        if (missing.Count == 0) return With(model, year, known, row => row.Actual);
        return missing.Select(at => new Problem("realisatie-ontbreekt", "Van deze kostengroep is niet vastgelegd wat het hele jaar werkelijk kostte.") { Place = new Place("realisatie", null, at.Mutation is null ? at.Pool : $"{at.Pool}/{at.Mutation}"), Expected = $"een bedrag tot en met {Dutch.ShortDate(end)}" }).ToList();
    }

    private static SettlementModel With(SettlementModel model, int year, IReadOnlyList<ActualRow> rows, Func<ActualRow, Money?> amount)
    {
        var told = rows.Where(row => amount(row) is not null && model.Pools.Any(pool => pool.Code == row.Pool)).ToList();
        var kept = model.Lines.Where(line => line.Year == year && !told.Exists(row => Covers(row, line.Pool, line.Mutation)));
        return model with { Lines = [.. kept, .. told.Select(row => Line(row, amount(row)!.Value, model))] };
    }

    /// <summary>A figure without a mutation is about the whole cost pool.</summary>
    private static bool Covers(ActualRow row, string pool, string? mutation) => row.Pool == pool && (row.Mutation is null || row.Mutation == mutation);

    private static BudgetLine Line(ActualRow row, Money amount, SettlementModel model) => new()
    {
        Year = row.Year,
        Pool = row.Pool,
        Description = row.Service is null ? "Werkelijk" : $"Werkelijk: {model.Services.FirstOrDefault(service => service.Code == row.Service)?.Name ?? row.Service}",
        Amount = amount,
        Kind = row.Kind,
        Service = row.Service,
        Mutation = row.Mutation is { } code && model.Mutations.Any(mutation => mutation.Code == code) ? code : null,
    };
}
