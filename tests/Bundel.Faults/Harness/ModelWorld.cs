// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Model;

namespace Bundel.Faults.Harness;

/// <summary>Budget and register of decisions as a few dictionaries: what Bundel must do, said in the shortest way. Codes of problems are what users see.</summary>
internal sealed class ModelWorld(DateOnly today)
{
    private readonly Dictionary<string, string> pools = [];
    private readonly Dictionary<int, (string Pool, Money Amount, LineKind Kind)> lines = [];
    private readonly Dictionary<string, (DecisionState State, string Subject)> decisions = [];

    public string? AddPool(string code, string name) => pools.TryAdd(code, name) ? null : "code-bezet";

    public string? RemovePool(string code) =>
        !pools.ContainsKey(code) ? "niet-gevonden" : lines.Values.Any(line => line.Pool == code) ? "kostengroep-in-gebruik" : Did(pools.Remove(code));

    public string? AddLine(int number, string pool, Money amount, LineKind kind) =>
        pools.ContainsKey(pool) ? Did(lines.TryAdd(number, (pool, amount, kind))) : "niet-gevonden";

    public string? ChangeLine(int number, string pool, Money amount, LineKind kind)
    {
        if (!lines.ContainsKey(number) || !pools.ContainsKey(pool)) return "niet-gevonden";
        lines[number] = (pool, amount, kind);
        return null;
    }

    public string? RemoveLine(int number) => lines.Remove(number) ? null : "niet-gevonden";

    public string? AddDecision(string code, string subject) => decisions.TryAdd(code, (DecisionState.Draft, subject)) ? null : "kenmerk-bezet";

    public string? ChangeDecision(string code, string subject) => OnOpen(code, "besluit-vast", found => found with { Subject = subject });

    public string? ScheduleDecision(string code) => OnOpen(code, "besluit-niet-open", found => found with { State = DecisionState.Scheduled });

    public string? TakeDecision(string code, DateOnly date) =>
        OnOpen(code, "besluit-niet-open", found => found with { State = DecisionState.Taken }, date > today ? "besluit-in-toekomst" : null);

    public string? WithdrawDecision(string code)
    {
        if (!decisions.TryGetValue(code, out var found)) return "niet-gevonden";
        if (found.State == DecisionState.Withdrawn) return "besluit-ingetrokken";
        decisions[code] = found with { State = DecisionState.Withdrawn };
        return null;
    }

    /// <summary>Everything that can be seen, as text.</summary>
    public string Seen() => string.Join('\n',
        pools.OrderBy(pool => pool.Key, StringComparer.Ordinal).Select(pool => $"{pool.Key} {pool.Value} {Sum(pool.Key, LineKind.Cost)} {Sum(pool.Key, LineKind.Income)} {lines.Values.Count(line => line.Pool == pool.Key)}")
            .Concat(decisions.OrderBy(decision => decision.Key, StringComparer.Ordinal).Select(decision => $"{decision.Key} {decision.Value.Subject} {decision.Value.State}")));

    /// <summary>The same of a real world.</summary>
    public static async Task<string> Seen(World world)
    {
        var budget = await world.Must(new ShowBudget(2026));
        var register = await world.Must(new ListDecisions());
        return string.Join('\n',
            budget.Pools.OrderBy(pool => pool.Code, StringComparer.Ordinal).Select(pool => $"{pool.Code} {pool.Name} {pool.Costs} {pool.Income} {pool.Lines}")
                .Concat(register.OrderBy(decision => decision.Code, StringComparer.Ordinal).Select(decision => $"{decision.Code} {decision.Subject} {decision.State}")));
    }

    private Money Sum(string pool, LineKind kind) => Money.Sum(lines.Values.Where(line => line.Pool == pool && line.Kind == kind).Select(line => line.Amount));

    private string? OnOpen(string code, string otherwise, Func<(DecisionState State, string Subject), (DecisionState, string)> change, string? fault = null)
    {
        if (!decisions.TryGetValue(code, out var found)) return "niet-gevonden";
        if (found.State is not (DecisionState.Draft or DecisionState.Scheduled)) return otherwise;
        if (fault is not null) return fault;
        decisions[code] = change(found);
        return null;
    }

    private static string? Did(bool done) => done ? null : throw new InvalidOperationException("The model is wrong.");
}
