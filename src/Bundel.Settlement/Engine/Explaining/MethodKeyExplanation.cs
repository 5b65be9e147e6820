// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Why a key of a financing method gives a receiver what it gives: in words, and in a formula with the numbers.</summary>
internal static class MethodKeyExplanation
{
    public static Explanation Share(KeyBook book, AllocationKey key, int receiver, Func<AllocationKey, int, Explanation> inner) => key.Rule switch
    {
        AverageRule average => Average(book, key, average, receiver),
        GrowthRule growth => Growth(book, key, growth, receiver, inner),
        BoundedRule bounded => Basic(book, key, $"Volgens sleutel “{book.VersionOf(bounded.Inside)!.Name}”, binnen een minimum en een maximum: wie een grens raakt, wordt daarop vastgezet; de anderen verdelen wat overblijft.") with { Operands = [inner(book.VersionOf(bounded.Inside)!, receiver)] },
        TariffRule tariff => Tariff(book, key, tariff, receiver),
        TimeRule time => Time(book, key, time, receiver),
        ClaimsRule => Claims(book, key, receiver),
        _ => throw new InvalidOperationException($"Unknown kind of key {key.Rule.GetType().Name}."),
    };

    private static Explanation Basic(KeyBook book, AllocationKey key, string sentence, string? value = null, string? formula = null) =>
        new($"Volgens sleutel “{key.Name}”", value ?? "", value is null ? "" : "aandeel", sentence) { Formula = formula, Sources = Sources.Of(book.Context, key) };

    private static Explanation Average(KeyBook book, AllocationKey key, AverageRule rule, int receiver)
    {
        var years = rule.YearsFor(book.Context.Year);
        var share = book.AllotmentOf(key.Code)!.ShareOf(receiver)!.Value;
        var mean = AverageKeys.Mean(book.Context, rule, years, book.Context.Receivers[receiver])!.Value;
        var what = string.Join(" + ", rule.Parts.Select(part => part.Factor == 1 ? book.Context.Measure(part.Measure).Name : $"{Figures.Number(part.Factor)} × {book.Context.Measure(part.Measure).Name}"));
        return Basic(book, key, FormattableString.Invariant($"Gemiddelde van {what} over {years[0]} tot en met {years[^1]}: {mean.ToDecimal(4).Replace('.', ',')}."), share.ToString(), Figures.Fraction(share));
    }

    private static Explanation Growth(KeyBook book, AllocationKey key, GrowthRule rule, int receiver, Func<AllocationKey, int, Explanation> inner)
    {
        var part = PathStep.For(rule.Path, book.Context.Year);
        var share = book.AllotmentOf(key.Code)!.ShareOf(receiver)!.Value;
        var sides = new[] { (Part: 1 - part, Key: rule.Old), (Part: part, Key: rule.New) }
            .Where(side => side.Part > 0 && book.AllotmentOf(side.Key)!.Covers(receiver))
            .Select(side => (side.Part, Share: inner(book.VersionOf(side.Key)!, receiver))).ToList();
        var formula = string.Join(" + ", sides.Select(side => $"{Figures.Number(side.Part)} × {side.Share.Formula ?? side.Share.Value}"));
        return Basic(book, key, $"Ingroei: {Figures.Number(part * 100)} % van de nieuwe sleutel, de rest van de oude.", share.ToString(), formula) with { Operands = [.. sides.Select(side => side.Share)] };
    }

    private static Explanation Tariff(KeyBook book, AllocationKey key, TariffRule rule, int receiver)
    {
        var measure = book.Context.Measure(rule.Measure);
        var count = MeasureReading.Of(book.Context, measure, book.Context.Receivers[receiver].Code, rule.Moment);
        var quantity = Figures.Number(count.Values.Count == 0 ? 0 : count.Sum / count.Values.Count);
        var price = rule.Price is { } given ? Figures.Number(given) : rule.Planned is { } planned ? $"(kosten / {Figures.Number(planned)})" : "(kosten / alle hoeveelheden)";
        var foot = rule.Fixed is { } amount ? Dutch.Euro(amount) + " + " : "";
        var threshold = rule.Threshold is { } from ? $" Wie niet meer dan {Figures.Number(from)} {measure.Unit} heeft, betaalt niets." : "";
        return Basic(book, key, $"Prijs maal hoeveelheid: {quantity} {measure.Unit}.{threshold}", formula: $"{foot}{quantity} × {price}");
    }

    private static Explanation Time(KeyBook book, AllocationKey key, TimeRule rule, int receiver)
    {
        var own = rule.Activities.Select(activity =>
        {
            var reading = MeasureReading.Of(book.Context, book.Context.Measure(activity.Measure), book.Context.Receivers[receiver].Code, activity.Moment);
            return $"{Figures.Number(activity.Minutes)} × {Figures.Number(reading.Values.Count == 0 ? 0 : reading.Sum / reading.Values.Count)}";
        });
        return Basic(book, key, "Tijdgedreven: minuten per activiteit maal hoe vaak, tegen kosten per minuut praktische capaciteit.", formula: $"({string.Join(" + ", own)}) × kosten / {Figures.Number(rule.Capacity)} minuten");
    }

    private static Explanation Claims(KeyBook book, AllocationKey key, int receiver)
    {
        var claims = (ClaimsAllotment)book.AllotmentOf(key.Code)!;
        return Basic(book, key, "Elke aanspraak telt geheel; zijn zij samen hoger dan het budget, dan krijgen allen hetzelfde deel van hun aanspraak.", formula: $"{Dutch.Euro(claims.Claims[receiver] ?? Money.Zero)} × budget / {Dutch.Euro(claims.Sum)}");
    }
}
