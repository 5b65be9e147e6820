// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Why a measure gives a receiver its share: its own count over the counts of all.</summary>
internal static class MeasureExplanation
{
    public static Explanation Of(KeyBook book, AllocationKey key, MeasureRule rule, int receiver)
    {
        var context = book.Context;
        var measure = context.Measure(rule.Measure);
        var allotment = book.AllotmentOf(key.Code)!;
        var counts = context.Receivers.Select((participant, i) => allotment.Covers(i) ? Count(MeasureReading.Of(context, measure, participant.Code, rule.Moment)) : 0).ToList();
        var all = counts.Sum();
        var covered = Enumerable.Range(0, counts.Count).Count(allotment.Covers);
        var when = MeasureNotices.When(rule.Moment, context.Year);
        return new Explanation($"Aandeel volgens sleutel “{key.Name}”", allotment.ShareOf(receiver)!.Value.ToString(), "aandeel", $"Naar rato van {measure.Name} {when} ({rule.Moment}).")
        {
            Formula = $"{Figures.Number(counts[receiver])} / {Figures.Number(all)} {measure.Unit}",
            Sources = Sources.Of(context, key),
            Operands =
            [
                Own(context, measure, rule, receiver, counts[receiver]),
                new Explanation($"{measure.Name} van allen samen", Text(all), measure.Unit, $"De som over {Dutch.Count(covered, "deelnemer", "deelnemers")} {when}."),
            ],
        };
    }

    private static Explanation Own(YearContext context, Measure measure, MeasureRule rule, int receiver, decimal count)
    {
        var participant = context.Receivers[receiver];
        var values = MeasureReading.Of(context, measure, participant.Code, rule.Moment).Values;
        var average = values.Count > 1 || rule.Moment.IsAverage;
        return new Explanation($"{measure.Name} van {participant.Name}", Text(count), measure.Unit, average ? $"Gemiddelde van {Dutch.Count(values.Count, "telling", "tellingen")}." : Sentence(values[0]))
        {
            Sources = average ? [] : Sources.Of(context, measure, values[0]),
            Operands = average ? [.. values.Select(value => One(context, measure, value))] : [],
        };
    }

    private static Explanation One(YearContext context, Measure measure, MeasureValue value) =>
        new($"{measure.Name} op {Dutch.ShortDate(value.ReferenceDate)}", Text(value.Value), measure.Unit, Sentence(value)) { Sources = Sources.Of(context, measure, value) };

    private static string Sentence(MeasureValue value) => $"Geteld op {Dutch.ShortDate(value.ReferenceDate)}; " + value.SignOff switch
    {
        SignOff.Agreed => "de deelnemer is akkoord.",
        SignOff.Adopted => "de telling is vastgesteld.",
        SignOff.Disputed => "de telling is betwist.",
        _ => "er is geen akkoord van de deelnemer vastgelegd.",
    };

    private static decimal Count(MeasureReading reading) => reading.Values.Count == 1 ? reading.Sum : decimal.Round(reading.Sum / reading.Values.Count, 6, MidpointRounding.AwayFromZero);

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
