// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Numerics;
using Bundel.Kernel;

namespace Bundel.Documents.Reports;

/// <summary>An explanation as lines: subject and value, then the reason; operands one level deeper.</summary>
public static class ExplanationText
{
    /// <summary>One line of an explanation.</summary>
    /// <param name="Depth">0 for the figure itself.</param>
    /// <param name="Subject">What it is.</param>
    /// <param name="Value">The figure in Dutch notation.</param>
    /// <param name="Reason">Sentence, formula and sources.</param>
    public sealed record Line(int Depth, string Subject, string Value, string Reason);

    /// <summary>All lines, every figure before the figures it is made of.</summary>
    public static IEnumerable<Line> Lines(Explanation explanation, int depth = 0)
    {
        yield return new Line(depth, explanation.Subject, Value(explanation), Reason(explanation));
        foreach (var operand in explanation.Operands)
        {
            foreach (var line in Lines(operand, depth + 1)) yield return line;
        }
    }

    /// <summary>The figure with its unit, in Dutch notation.</summary>
    public static string Value(Explanation explanation)
    {
        if (explanation.Unit == "EUR" && Money.TryParse(explanation.Value, out var money)) return Dutch.Euro(money);
        if (explanation.Unit == "aandeel" && Percent(explanation.Value) is { } percent) return percent;
        if (DateOnly.TryParseExact(explanation.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return Dutch.Date(date);
        if (!decimal.TryParse(explanation.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return explanation.Value;
        return $"{(explanation.Unit == "EUR" ? "€ " : "")}{Dutch.Number(number, number.Scale)}{(explanation.Unit is "EUR" or "" ? "" : " " + explanation.Unit)}";
    }

    /// <summary>The exact fraction stands in the formula; the figure itself is easier to read as a percentage.</summary>
    private static string? Percent(string fraction) =>
        fraction.Split('/') is [var part, var whole] && BigInteger.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var numerator) && BigInteger.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var denominator) && denominator > 0
            ? Dutch.Percent(new Share(numerator, denominator), 4)
            : null;

    /// <summary>Sentence, formula and sources in one text.</summary>
    public static string Reason(Explanation explanation)
    {
        var parts = new List<string> { explanation.Sentence };
        if (explanation.Formula is not null) parts.Add(explanation.Formula);
        if (explanation.Sources.Count > 0) parts.Add("Bron: " + string.Join("; ", explanation.Sources.Select(source => source.Text)));
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }
}
