// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Settlement.Year;

/// <summary>On which days advances are due, and which part on each.</summary>
public sealed record AdvanceRhythm(IReadOnlyList<AdvanceTerm> Terms)
{
    /// <summary>Twelve or four equal terms, on this day of the month.</summary>
    public static AdvanceRhythm Equal(int year, int terms, int day) =>
        new([.. Enumerable.Range(0, terms).Select(term => new AdvanceTerm(new DateOnly(year, 1 + term * (12 / terms), Math.Min(day, 28)), 1))]);

    /// <summary>Reads "maand", "kwartaal", "jaar", or a rhythm of one's own: "01-15:40,07-01:60" (month-day:weight).</summary>
    public static Result<AdvanceRhythm> Read(string text, int year, int day) => text switch
    {
        "maand" => Equal(year, 12, day),
        "kwartaal" => Equal(year, 4, day),
        "jaar" => Equal(year, 1, day),
        _ => Own(text, year),
    };

    internal IEnumerable<Problem> Check(int year)
    {
        if (Terms.Count == 0) yield return new Problem("ritme-leeg", "Dit ritme heeft geen termijnen.");
        foreach (var term in Terms.Where(term => term.Day.Year != year)) yield return new Problem("ritme-buiten-jaar", "Een termijn valt buiten het jaar.") { Found = Dutch.ShortDate(term.Day), Expected = year.ToString(CultureInfo.InvariantCulture) };
        if (Terms.Count > 0 && Terms.Any(term => term.Weight < 0)) yield return new Problem("ritme-gewicht", "Een termijn heeft een gewicht onder nul.");
        if (Terms.Count > 0 && Terms.Sum(term => term.Weight) == 0) yield return new Problem("ritme-gewicht", "De gewichten van de termijnen zijn samen nul.");
        if (!Terms.Select(term => term.Day).SequenceEqual(Terms.Select(term => term.Day).Order().Distinct())) yield return new Problem("ritme-volgorde", "De termijnen staan niet op volgorde, of een dag komt twee keer voor.");
    }

    private static Result<AdvanceRhythm> Own(string text, int year)
    {
        var terms = new List<AdvanceTerm>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var pair = part.Split(':');
            if (pair.Length != 2 || !int.TryParse(pair[1], NumberStyles.None, CultureInfo.InvariantCulture, out var weight)
                || !DateOnly.TryParseExact(string.Create(CultureInfo.InvariantCulture, $"{year}-{pair[0]}"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return new Problem("ritme-ongeldig", "Dit ritme is niet te lezen.") { Found = part, Expected = "maand, kwartaal, jaar, of maand-dag:gewicht, zoals 01-15:40,07-01:60" };
            terms.Add(new AdvanceTerm(day, weight));
        }

        return new AdvanceRhythm(terms);
    }
}

/// <summary>One term.</summary>
public sealed record AdvanceTerm(DateOnly Day, int Weight);
