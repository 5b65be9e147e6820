// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Finds the version of a key that holds for the year and computes what it gives, once.</summary>
internal sealed class KeyBook(YearContext context)
{
    private readonly Dictionary<string, Allotment?> allotments = new(StringComparer.Ordinal);

    public YearContext Context => context;

    /// <summary>The version that took effect last, not later than 1 January.</summary>
    public AllocationKey? VersionOf(string code)
    {
        var first = new DateOnly(context.Year, 1, 1);
        var version = context.Model.Keys.Where(key => key.Code == code && key.ValidFrom <= first).MaxBy(key => key.ValidFrom);
        if (version is null) context.Problem("sleutel-geldt-niet", $"Sleutel {code} heeft geen versie die geldt op {Dutch.ShortDate(first)}.");
        return version;
    }

    /// <summary>What the key gives, or null when a problem stands in the way.</summary>
    public Allotment? AllotmentOf(string code)
    {
        if (!allotments.TryGetValue(code, out var allotment))
        {
            allotment = VersionOf(code) is { } key ? Evaluate(key) : null;
            allotments.Add(code, allotment);
        }

        return allotment;
    }

    /// <summary>What a key gives that must divide by weights, because another key leans on it.</summary>
    public WeightAllotment? WeightsOf(string code, AllocationKey user) => WeightsOf(code, $"Sleutel {user.Name}");

    /// <summary>What a key gives that must divide by weights, for a step of a method.</summary>
    public WeightAllotment? WeightsOf(string code, string user)
    {
        var allotment = AllotmentOf(code);
        if (allotment is not null and not WeightAllotment) context.Problem("sleutel-past-niet", $"{user} kan niet steunen op sleutel {code}: die geeft bedragen en geen aandelen.");
        return allotment as WeightAllotment;
    }

    private Allotment? Evaluate(AllocationKey key) => key.Rule switch
    {
        DirectRule direct => DirectKeys.Evaluate(this, key, direct),
        MeasureRule measure => MeasureKeys.Evaluate(this, key, measure),
        EqualRule equal => Make(key, KeyCircle.Of(context, key, equal.Circle, equal.Without).Select(covered => covered ? BigInteger.One : (BigInteger?)null)),
        FixedSharesRule shares => FixedKeys.Evaluate(this, key, shares),
        FixedAmountsRule amounts => FixedKeys.Evaluate(this, key, amounts),
        CompositeRule composite => CompositeKeys.Evaluate(this, key, composite),
        AverageRule average => AverageKeys.Evaluate(this, key, average),
        TariffRule tariff => TariffKeys.Evaluate(this, key, tariff),
        TimeRule time => TariffKeys.Evaluate(this, key, time),
        GrowthRule growth => BoundKeys.Evaluate(this, key, growth),
        BoundedRule bounded => BoundKeys.Evaluate(this, key, bounded),
        ClaimsRule claims => BoundKeys.Evaluate(this, key, claims),
        _ => throw new InvalidOperationException($"Unknown kind of key {key.Rule.GetType().Name}."),
    };

    /// <summary>Weights per receiver; null for one that the key does not cover.</summary>
    public WeightAllotment? Make(AllocationKey key, IEnumerable<BigInteger?> weights)
    {
        BigInteger?[] all = [.. weights];
        var made = Weights.From([.. all.Select(weight => weight ?? BigInteger.Zero)]);
        if (made.Succeeded) return new WeightAllotment(made.Value, [.. all.Select(weight => weight is not null)]);
        context.Problem("geen-gewicht", FormattableString.Invariant($"Sleutel {key.Name} verdeelt niets in {context.Year}: alle gewichten zijn nul of er is geen deelnemer."));
        return null;
    }
}
