// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>What a run says about the counts it leans on.</summary>
internal static class MeasureNotices
{
    /// <summary>False when there is no value: then the problem names participant, measure and date.</summary>
    public static bool Tell(YearContext context, Measure measure, ReferenceMoment moment, Participant participant, MeasureReading reading)
    {
        var when = When(moment, context.Year);
        if (reading.Values.Count == 0)
        {
            context.Problem("geen-waarde", $"{measure.Name} van {participant.Name}: geen waarde {when}.");
            return false;
        }

        if (reading.Values.Any(value => value.SignOff == SignOff.Disputed)) context.Notice("telling-betwist", $"De telling {measure.Name} van {participant.Name} {when} is betwist.", participant.Code);
        if (reading.Values.Any(value => value.SignOff == SignOff.Open)) context.Notice("telling-open", $"Van {participant.Name} is geen akkoord met de telling {measure.Name} {when} vastgelegd.", participant.Code);
        if (moment.IsAverage && reading.Values.Count < 12) context.Notice("gemiddelde-onvolledig", $"Het gemiddelde van {measure.Name} van {participant.Name} {when} rust op {Dutch.Count(reading.Values.Count, "telling", "tellingen")} in plaats van 12.", participant.Code);
        return true;
    }

    /// <summary>Values that a decision filled, where the others were simply counted.</summary>
    public static void TellFilled(YearContext context, Measure measure, IReadOnlyList<MeasureReading?> readings)
    {
        var values = readings.OfType<MeasureReading>().SelectMany(reading => reading.Values).ToList();
        if (values.TrueForAll(value => value.Decision is not null)) return;
        foreach (var value in values.Where(value => value.Decision is not null))
        {
            context.Notice("waarde-bij-besluit", $"De telling {measure.Name} van {context.Participant(value.Participant).Name} op {Dutch.ShortDate(value.ReferenceDate)} is ingevuld met besluit {value.Decision}.", value.Participant);
        }
    }

    /// <summary>"op 1-1-2025" or "in 2025".</summary>
    public static string When(ReferenceMoment moment, int year) =>
        moment.IsAverage ? FormattableString.Invariant($"in {moment.For(year).Year}") : "op " + Dutch.ShortDate(moment.For(year));
}
