// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Why a key of a financing method gives a receiver what it gives: in words, and in a formula with the numbers.</summary>
internal sealed class MethodKeyExplanation(KeyBook book, Money? total, Func<AllocationKey, int, Explanation> inner)
{
    private readonly string costs = total is { } known ? Dutch.Euro(known) : "kosten";

    public Explanation Of(AllocationKey key, int receiver) => key.Rule switch
    {
        AverageRule average => Average(key, average, receiver),
        GrowthRule growth => Growth(key, growth, receiver),
        BoundedRule bounded => Bounded(key, bounded, receiver),
        TariffRule tariff => Tariff(key, tariff, receiver),
        TimeRule time => Time(key, time, receiver),
        ClaimsRule => Claims(key, receiver),
        _ => throw new InvalidOperationException($"Unknown kind of key {key.Rule.GetType().Name}."),
    };

    private Explanation Basic(AllocationKey key, string sentence, string? value = null, string? formula = null) =>
        new($"Volgens sleutel “{key.Name}”", value ?? "", value is null ? "" : "aandeel", sentence) { Formula = formula, Sources = Sources.Of(book.Context, key) };

    private Explanation Average(AllocationKey key, AverageRule rule, int receiver)
    {
        var years = rule.YearsFor(book.Context.Year);
        var share = book.AllotmentOf(key.Code)!.ShareOf(receiver)!.Value;
        var mean = AverageKeys.Mean(book.Context, rule, years, book.Context.Receivers[receiver])!.Value;
        var what = string.Join(" + ", rule.Parts.Select(part => part.Factor == 1 ? book.Context.Measure(part.Measure).Name : $"{Figures.Number(part.Factor)} × {book.Context.Measure(part.Measure).Name}"));
        return Basic(key, FormattableString.Invariant($"Gemiddelde van {what} over {years[0]} tot en met {years[^1]}: {mean.ToDecimal(4).Replace('.', ',')}."), share.ToString(), Figures.Fraction(share));
    }

    private Explanation Growth(AllocationKey key, GrowthRule rule, int receiver)
    {
        var part = PathStep.For(rule.Path, book.Context.Year);
        var share = book.AllotmentOf(key.Code)!.ShareOf(receiver)!.Value;
        var sides = new[] { (Part: 1 - part, Key: rule.Old), (Part: part, Key: rule.New) }
            .Where(side => side.Part > 0 && book.AllotmentOf(side.Key)!.Covers(receiver))
            .Select(side => (side.Part, Share: inner(book.VersionOf(side.Key)!, receiver))).ToList();
        var formula = "(" + string.Join(" + ", sides.Select(side => $"{Figures.Number(side.Part)} × {side.Share.Formula ?? side.Share.Value}")) + ")";
        return Basic(key, $"Ingroei: {Figures.Number(part * 100)} % van de nieuwe sleutel, de rest van de oude.", share.ToString(), formula) with { Operands = [.. sides.Select(side => side.Share)] };
    }

    private Explanation Tariff(AllocationKey key, TariffRule rule, int receiver)
    {
        var measure = book.Context.Measure(rule.Measure);
        var count = MeasureReading.Of(book.Context, measure, book.Context.Receivers[receiver].Code, rule.Moment);
        var quantity = Figures.Number(count.Values.Count == 0 ? 0 : count.Sum / count.Values.Count);
        var allotment = (QuantityAllotment)book.AllotmentOf(key.Code)!;
        var foots = allotment.Fixed.Sum() is not 0 and var cents ? $"({costs} − {Dutch.Euro(new Money(cents))})" : costs;
        var price = rule.Price is { } given ? "€ " + Dutch.Figure(given) : $"{foots} / {Quantity(allotment, allotment.Planned)}";
        var foot = rule.Fixed is { } amount ? Dutch.Euro(amount) + " + " : "";
        var threshold = rule.Threshold is { } from ? $" Wie niet meer dan {Figures.Number(from)} {measure.Unit} heeft, betaalt niets." : "";
        var pays = !allotment.Quantities[receiver].IsZero || allotment.Fixed[receiver] != 0;
        var rounded = rule.Price is null && rule.PriceUnit is { } unit ? $" Het tarief is afgerond op {Dutch.Euro(unit)}." : "";
        return Basic(key, $"Prijs maal hoeveelheid: {quantity} {measure.Unit}.{threshold}{rounded}", formula: (pays ? $"{foot}{quantity} × {price}" : Dutch.Euro(Money.Zero)) + Rest(allotment, receiver));
    }

    private Explanation Time(AllocationKey key, TimeRule rule, int receiver)
    {
        var own = rule.Activities.Select(activity =>
        {
            var reading = MeasureReading.Of(book.Context, book.Context.Measure(activity.Measure), book.Context.Receivers[receiver].Code, activity.Moment);
            return $"{Figures.Number(activity.Minutes)} × {Figures.Number(reading.Values.Count == 0 ? 0 : reading.Sum / reading.Values.Count)}";
        });
        return Basic(key, "Tijdgedreven: minuten per activiteit maal hoe vaak, tegen kosten per minuut praktische capaciteit.", formula: $"({string.Join(" + ", own)}) × {costs} / {Figures.Number(rule.Capacity)} minuten{Rest((QuantityAllotment)book.AllotmentOf(key.Code)!, receiver)}");
    }

    private Explanation Claims(AllocationKey key, int receiver)
    {
        var claims = (ClaimsAllotment)book.AllotmentOf(key.Code)!;
        var own = Dutch.Euro(claims.Claims[receiver] ?? Money.Zero);
        return total is { } budget && claims.Sum <= budget
            ? Basic(key, $"Elke aanspraak telt geheel: samen zijn zij {Dutch.Euro(claims.Sum)}, niet meer dan het budget van {Dutch.Euro(budget)}.", formula: own)
            : Basic(key, "De aanspraken zijn samen hoger dan het budget: allen krijgen hetzelfde deel van hun aanspraak.", formula: $"{own} × {costs} / {Dutch.Euro(claims.Sum)}");
    }

    private Explanation Bounded(AllocationKey key, BoundedRule rule, int receiver)
    {
        var allotment = (BoundedAllotment)book.AllotmentOf(key.Code)!;
        var inside = book.VersionOf(rule.Inside)!;
        var unit = book.Context.Model.Rounding.Unit.Cents;
        var sentence = $"Volgens sleutel “{inside.Name}”, binnen een minimum en een maximum: wie een grens raakt, wordt daarop vastgezet; de anderen verdelen wat overblijft.";
        var formula = total is not { } amount ? null : BoundWords.Of(amount, allotment.Inside.Weights, allotment.Floors, allotment.Caps, receiver, unit);
        return Basic(key, sentence, formula: formula) with { Operands = [inner(inside, receiver)] };
    }

    /// <summary>What someone bears of what a price brings too little or too much.</summary>
    private string Rest(QuantityAllotment allotment, int receiver)
    {
        if (total is not { } amount || allotment.RestWeights is not { } weights || weights[receiver].IsZero) return "";
        var left = (allotment with { RestWeights = null }).Divide(amount, book.Context.Model.Rounding.ToRounding()).Rest;
        return left == Money.Zero ? "" : $" + {Dutch.Euro(left)} × {Figures.Fraction(weights.ShareOf(receiver))}";
    }

    private static string Quantity(QuantityAllotment allotment, BigInteger quantity) => Dutch.Figure((decimal)quantity / (decimal)BigInteger.Pow(10, allotment.Scale));
}
