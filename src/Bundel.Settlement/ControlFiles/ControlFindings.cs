// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;
using Bundel.Settlement.Year.Actuals;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.ControlFiles;

/// <summary>What the rechtmatigheidsverantwoording asks of a run: where more was spent than was budgeted, and what changed without a decision.</summary>
public sealed record ControlFindings(
    [property: JsonPropertyName("overschrijdingen")] IReadOnlyList<Overrun> Overruns,
    [property: JsonPropertyName("zonderBesluit")] IReadOnlyList<Unapproved> Unapproved);

/// <summary>A cost pool beside its adopted budget. Null is onbekend: nothing was recorded.</summary>
public sealed record Overrun(
    [property: JsonPropertyName("kostengroep")] string Pool,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("begroot")] Money Budget,
    [property: JsonPropertyName("werkelijk")] Money? Actual,
    [property: JsonPropertyName("totEnMet")] DateOnly? Through)
{
    /// <summary>Above the budget; null while unknown.</summary>
    [JsonPropertyName("overschrijding")]
    public Money? Over => Actual is { } actual ? actual > Budget ? actual - Budget : Money.Zero : null;
}

public sealed record Unapproved(
    [property: JsonPropertyName("mutatie")] string Mutation,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("bedrag")] Money Amount,
    [property: JsonPropertyName("reden")] string Reason);

internal sealed class ControlFinder(BundelDb db)
{
    public async Task<ControlFindings> Of(Run run, SettlementModel model, DateTime? knownAt, CancellationToken cancel)
    {
        var book = await ActualBook.Read(db, run.Year, knownAt, cancel);
        var lines = model.Lines.Where(line => line.Year == run.Year).ToList();
        var overruns = model.Pools.Select(pool => Of(pool, lines, book.Rows)).Where(pool => pool.Budget != Money.Zero || pool.Actual is not null).OrderBy(pool => pool.Pool, StringComparer.Ordinal).ToList();
        return new ControlFindings(overruns, await Open(lines, model, cancel));
    }

    private static Overrun Of(CostPool pool, List<BudgetLine> lines, IReadOnlyList<ActualRow> rows)
    {
        var own = rows.Where(row => row.Pool == pool.Code).ToList();
        return new Overrun(
            pool.Code, pool.Name, Net(lines.Where(line => line.Pool == pool.Code).Select(line => (line.Kind, line.Amount))),
            own.Count == 0 ? null : Net(own.Select(row => (row.Kind, row.Actual))), own.Count == 0 ? null : own.Max(row => row.Through));
    }

    /// <summary>Mutations with money in this run that rest on no decision, or on one that was not taken.</summary>
    private async Task<IReadOnlyList<Unapproved>> Open(List<BudgetLine> lines, SettlementModel model, CancellationToken cancel)
    {
        var decisions = await db.Set<Bundel.Collaborations.Decisions.Decision>().AsNoTracking().ToDictionaryAsync(row => row.Id, cancel);
        var mutations = await db.Set<BudgetMutation>().AsNoTracking().ToDictionaryAsync(row => row.Code, cancel);
        return [.. model.Mutations.OrderBy(mutation => mutation.Code, StringComparer.Ordinal).Select(mutation => (mutation, Why: Why(mutation))).Where(found => found.Why is not null)
            .Select(found => new Unapproved(found.mutation.Code, found.mutation.Name, Net(lines.Where(line => line.Mutation == found.mutation.Code).Select(line => (line.Kind, line.Amount))), found.Why!))];

        string? Why(Mutation mutation)
        {
            if (mutation.Decision is null && (!mutations.TryGetValue(mutation.Code, out var row) || row.DecisionId is null)) return "geen besluit";
            var decision = decisions.Values.FirstOrDefault(found => found.Reference == mutation.Decision) ?? (mutations.TryGetValue(mutation.Code, out var stored) && stored.DecisionId is { } id ? decisions.GetValueOrDefault(id) : null);
            return decision is null || decision.State == DecisionState.Taken ? null : $"besluit {decision.Reference} is {decision.State.Text()}";
        }
    }

    private static Money Net(IEnumerable<(LineKind Kind, Money Amount)> amounts) => Money.Sum(amounts.Select(row => row.Kind == LineKind.Cost ? row.Amount : -row.Amount));
}
