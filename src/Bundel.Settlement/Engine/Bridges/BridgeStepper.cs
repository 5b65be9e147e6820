// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Bridges;

/// <summary>One year of a bridge.</summary>
internal sealed class BridgeStepper(SettlementModel model, Bridge bridge, Dictionary<(string, string?), BridgePoolState> states, int year)
{
    private readonly List<BridgePart> steps = [];

    public BridgeYear Step()
    {
        Add(BridgeKind.Start, FormattableString.Invariant($"begroting {year - 1}"), Total());
        Drop();
        foreach (var mutation in bridge.Mutations.Where(mutation => mutation.Step == BridgeStepKind.Decision || mutation.From < year)) Take(mutation);
        var structural = Money.Sum(states.Values.Select(state => state.Structural));
        Add(BridgeKind.Subtotal, FormattableString.Invariant($"basis {year} na besluiten"), Total());
        Grow(structural);
        foreach (var mutation in bridge.Mutations.Where(mutation => mutation.Step == BridgeStepKind.NewPolicy && mutation.From == year)) Take(mutation);
        Add(BridgeKind.End, FormattableString.Invariant($"begroting {year}"), Total());
        return Contributions(new BridgeYear
        {
            Year = year,
            Steps = steps,
            Pools = [.. states.Values.GroupBy(state => state.Pool).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new BridgePool { Pool = group.Key, Amount = Money.Sum(group.Select(state => state.Total)) })],
        });
    }

    private Money Total() => Money.Sum(states.Values.Select(state => state.Total));

    private void Add(BridgeKind kind, string name, Money amount, string? formula = null) => steps.Add(new BridgePart { Kind = kind, Name = name, Amount = amount, Formula = formula });

    private void Drop()
    {
        var dropped = Money.Sum(states.Values.Select(state => state.Incidental));
        foreach (var state in states.Values) state.Incidental = Money.Zero;
        if (dropped != Money.Zero) Add(BridgeKind.Dropped, FormattableString.Invariant($"incidenteel {year - 1} vervalt"), -dropped);
    }

    /// <summary>A structural mutation counts in its first year and goes after its last; an incidental one counts in every year of its own.</summary>
    private void Take(BridgeMutation mutation)
    {
        var amount = mutation.Nature == LineNature.Incidental
            ? mutation.From <= year && year <= mutation.Through ? mutation.Amount : Money.Zero
            : year == mutation.From ? mutation.Amount : year == mutation.Through + 1 ? -mutation.Amount : Money.Zero;
        if (amount == Money.Zero) return;
        var state = BridgeEngine.StateOf(states, mutation.Pool, mutation.Key is null ? null : mutation.Code);
        if (mutation.Nature == LineNature.Incidental) state.Incidental += amount;
        else state.Structural += amount;
        steps.Add(new BridgePart
        {
            Kind = mutation.Step == BridgeStepKind.NewPolicy && mutation.From == year ? BridgeKind.NewPolicy : BridgeKind.Decision,
            Name = year == mutation.From || mutation.Nature == LineNature.Incidental ? mutation.Name : mutation.Name + " eindigt",
            Amount = amount,
            Mutation = mutation.Code,
            Nature = mutation.Nature,
            Character = mutation.Character,
            Decision = mutation.Decision,
        });
    }

    private void Grow(Money structural)
    {
        var growth = bridge.Growth.FirstOrDefault(found => found.Year == year)?.Percent ?? 0;
        var series = bridge.Index is { } code ? model.Methods!.Indexes.First(found => found.Code == code) : null;
        var index = series?.PercentFor(year) ?? 0;
        var changes = states.Values.ToList().ConvertAll(state => state.Grow(Exact.Of(growth) / 100, Exact.Of(index) / 100, bridge.Way));
        var grown = Money.Sum(changes.Select(change => change.Growth));
        if (growth != 0) Add(BridgeKind.Growth, "groei", grown, $"{Dutch.Euro(structural)} × {Figures.Number(growth)} %");
        if (series is null) return;
        var over = bridge.Way == IndexWay.Additive ? Dutch.Euro(structural) : Dutch.Euro(structural + grown);
        var figures = series.Years.First(found => found.Year == year - series.Lag);
        Add(BridgeKind.Index, series.Name, Money.Sum(changes.Select(change => change.Index)), $"{over} × ({Figures.Number(series.WageShare)} × {Figures.Number(figures.Wage)} % + {Figures.Number(1 - series.WageShare)} × {Figures.Number(figures.Price)} %)");
    }

    private BridgeYear Contributions(BridgeYear made)
    {
        var mutations = model.Mutations.ToDictionary(mutation => mutation.Code, StringComparer.Ordinal);
        foreach (var own in bridge.Mutations.Where(mutation => mutation.Key is not null)) mutations[own.Code] = new Mutation { Code = own.Code, Name = own.Name, Key = own.Key, Decision = own.Decision };
        var lines = states.Values.Where(state => state.Total != Money.Zero).Select(state => new BudgetLine
        {
            Year = year,
            Pool = state.Pool,
            Mutation = state.Mutation,
            Description = FormattableString.Invariant($"Verloop {year}"),
            Amount = state.Total,
        });
        var computed = SettlementEngine.Compute(model with { Mutations = [.. mutations.Values], Lines = [.. lines], Methods = model.Methods! with { Bridge = null } }, year);
        return computed.Succeeded
            ? made with { Participants = computed.Value.Participants }
            : made with { WithoutContributions = computed.Problems[0].Message + (computed.Problems.Count == 1 ? "" : $" En nog {Dutch.Count(computed.Problems.Count - 1, "gegeven", "gegevens")}.") };
    }
}
