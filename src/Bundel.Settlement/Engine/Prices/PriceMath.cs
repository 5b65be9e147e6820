// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Prices;

/// <summary>The formulas of tariffs and cost prices.</summary>
internal static class PriceMath
{
    public static PriceResult Of(CostPrice price, IReadOnlyDictionary<string, Money> costs, PriceBook book) => price switch
    {
        HourRate rate => Rate(rate, Sum(rate.Pools, costs), Exact.Of(rate.Hours), $"{Dutch.Euro(Sum(rate.Pools, costs))} / {Figures.Number(rate.Hours)} uur", "uur"),
        OverheadRate rate => Rate(rate, Sum(rate.Pools, costs), Exact.Of(rate.Fte) * Exact.Of(rate.NormHours), $"{Dutch.Euro(Sum(rate.Pools, costs))} / {Figures.Number(rate.Fte)} fte / {Figures.Number(rate.NormHours)} uur", "uur"),
        TimePrice time => Time(time, Sum(time.Pools, costs)),
        ProductPrice product => Product(product, book),
        _ => throw new InvalidOperationException($"Unknown kind of price {price.GetType().Name}."),
    };

    private static Money Sum(IReadOnlyList<string> pools, IReadOnlyDictionary<string, Money> costs) => Money.Sum(pools.Distinct().Select(pool => costs[pool]));

    private static PriceResult Rate(CostPrice price, Money costs, Rational quantity, string formula, string unit)
    {
        var exact = new Rational(costs.Cents, 100) / quantity;
        var rounded = Round(exact, price.Unit);
        return new PriceResult
        {
            Code = price.Code,
            Name = price.Name,
            Unit = unit,
            Costs = costs,
            Exact = exact.ToString(),
            Price = rounded,
            Formula = formula,
            Sentence = "Kosten na doorbelasting, gedeeld door het aantal eenheden.",
            Difference = Exact.ToMoney(quantity * rounded.Cents) - costs,
        };
    }

    private static PriceResult Time(TimePrice price, Money costs)
    {
        var rate = new Rational(costs.Cents, 100) / Exact.Of(price.Capacity);
        var used = price.Activities.Sum(activity => activity.Minutes * activity.Number);
        var (amounts, unused) = TimedCosts(price, costs, used);
        return new PriceResult
        {
            Code = price.Code,
            Name = price.Name,
            Unit = "minuut",
            Costs = costs,
            Exact = rate.ToString(),
            Price = Round(rate, price.Unit),
            Formula = $"{Dutch.Euro(costs)} / {Figures.Number(price.Capacity)} minuten",
            Sentence = "Kosten gedeeld door de praktische capaciteit; wat niet wordt gebruikt, blijft zichtbaar.",
            Activities = [.. price.Activities.Select((activity, i) => new ActivityResult
            {
                Name = activity.Name,
                Price = Exact.ToMoney(rate * Exact.Of(activity.Minutes) * 100),
                Minutes = activity.Minutes * activity.Number,
                Costs = amounts[i],
                Formula = $"{Figures.Number(activity.Minutes)} minuten × {Figures.Number(activity.Number)} × {Dutch.Euro(costs)} / {Figures.Number(price.Capacity)}",
            })],
            Used = used,
            Unused = price.Capacity - used,
            UnusedCosts = unused,
            Difference = Money.Zero,
        };
    }

    /// <summary>Costs per activity and of unused capacity; together the costs, to the cent.</summary>
    private static (Money[] Amounts, Money Unused) TimedCosts(TimePrice price, Money costs, decimal used)
    {
        decimal[] minutes = [.. price.Activities.Select(activity => activity.Minutes * activity.Number), Math.Max(0, price.Capacity - used)];
        if (used > price.Capacity)
        {
            Money[] amounts = [.. minutes.SkipLast(1).Select(spent => Exact.ToMoney(Exact.Of(spent) * costs.Cents / Exact.Of(price.Capacity)))];
            return (amounts, costs - Money.Sum(amounts));
        }

        var divided = Divider.Divide(costs, Weights.From(minutes).Value, Rounding.CentByLargestRemainder).Amounts;
        return ([.. divided.SkipLast(1)], divided[^1]);
    }

    private static PriceResult Product(ProductPrice price, PriceBook book)
    {
        var parts = price.Uses.Select(use => (use, Cost: Exact.Of(use.Quantity) * book.RateOf(use.Rate).Cents / 100)).ToList();
        var costs = new Rational(price.Direct.Cents, 100) + Rational.Sum(parts.Select(part => part.Cost));
        var (exact, words) = With(price.Surcharge, costs);
        var rounded = Round(exact, price.Unit);
        var formula = string.Join(" + ", new[] { Dutch.Euro(price.Direct) }.Where(_ => price.Direct != Money.Zero || parts.Count == 0)
            .Concat(parts.Select(part => $"{Figures.Number(part.use.Quantity)} × {Dutch.Euro(book.RateOf(part.use.Rate))}")));
        return new PriceResult
        {
            Code = price.Code,
            Name = price.Name,
            Unit = price.Per,
            Costs = Exact.ToMoney(costs * 100),
            Exact = exact.ToString(),
            Price = rounded,
            Formula = price.Surcharge is null ? formula : $"({formula}) {words}",
            Sentence = "Directe kosten plus inzet maal tarief" + (price.Surcharge is null ? "." : ", met een opslag voor overhead."),
            Revenue = price.Planned is { } planned ? Exact.ToMoney(Exact.Of(planned) * rounded.Cents) : null,
            Difference = price.Planned is { } number ? Exact.ToMoney(Exact.Of(number) * rounded.Cents) - Exact.ToMoney(Exact.Of(number) * exact * 100) : Money.Zero,
        };
    }

    private static (Rational Price, string Words) With(Surcharge? surcharge, Rational costs)
    {
        if (surcharge is null) return (costs, "");
        var percent = Exact.Of(surcharge.Percent) / 100;
        var text = Figures.Number(surcharge.Percent) + " %";
        return surcharge.Base == SurchargeBase.Costs ? (costs * (1 + percent), $"× (1 + {text})") : (costs / (1 - percent), $"/ (1 − {text})");
    }

    private static Money Round(Rational euros, Money unit) => new(Exact.ToMoney(euros * 100 / unit.Cents).Cents * unit.Cents);
}
