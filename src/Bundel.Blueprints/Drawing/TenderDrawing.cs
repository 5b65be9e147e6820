// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Blueprints.Comparing;

namespace Bundel.Blueprints.Drawing;

/// <summary>Joint tender windows along the years: a row per window, a bar from its first contract end to its last, a mark per contract.</summary>
public static class TenderDrawing
{
    private const int Names = 260;
    private const int YearWidth = 150;
    private const int RowHeight = 26;
    private const int Heading = 28;
    private const int Mark = 5;

    public static string Draw(IReadOnlyList<TenderWindow> windows, Func<string, string> nameOf, Func<TenderWindow, string?>? address = null)
    {
        var (first, last) = windows.Count == 0 ? (0, -1) : (windows.Min(window => window.From.Year), windows.Max(window => window.Until.Year));
        using var svg = new SvgWriter(Names + ((last - first + 1) * YearWidth) + Mark, Heading + (windows.Count * RowHeight) + Mark, "Samen aanbesteden", $"{Dutch.Count(windows.Count, "onderdeel", "onderdelen")} waarvan contracten van ten minste twee organisaties binnen een jaar van elkaar eindigen; elke stip is het einde van een contract.");
        for (var year = first; year <= last; year++) Year(svg, year, X(new DateOnly(year, 1, 1), first), Heading + (windows.Count * RowHeight));
        foreach (var (row, window) in windows.Index())
        {
            svg.OpenLink(address?.Invoke(window));
            Row(svg, window, Heading + (row * RowHeight), first, nameOf);
            svg.Close();
        }

        return svg.End();
    }

    private static void Year(SvgWriter svg, int year, double x, double bottom)
    {
        svg.Shape("line", ("x1", x), ("y1", Heading - 6), ("x2", x), ("y2", bottom), ("stroke", "#c8c8c8"));
        svg.Text(x + 4, 16, year.ToString(CultureInfo.InvariantCulture), 12, weight: "bold");
    }

    private static void Row(SvgWriter svg, TenderWindow window, double y, int first, Func<string, string> nameOf)
    {
        var middle = y + (RowHeight / 2.0);
        var (lines, size) = TextFit.In(window.Name, Names - 8, RowHeight - 4, 12);
        for (var i = 0; i < lines.Count; i++) svg.Text(0, middle + (size / 3) + ((i - ((lines.Count - 1) / 2.0)) * size * TextFit.LineHeight), lines[i], size);
        var (from, until) = (X(window.From, first), X(window.Until, first));
        svg.Shape("rect", ("x", from - Mark), ("y", middle - Mark), ("width", until - from + (2 * Mark)), ("height", 2 * Mark), ("rx", Mark), ("fill", "#d9e4ef"), ("stroke", "#6b6b6b"));
        foreach (var contract in window.Contracts)
        {
            svg.Open("circle", ("cx", X(contract.End, first)), ("cy", middle), ("r", Mark - 1), ("fill", "#2b5c8a"));
            svg.Title($"{nameOf(contract.Owner)}: {contract.Product} tot en met {Dutch.Date(contract.End)}");
            svg.Close();
        }
    }

    private static double X(DateOnly date, int first) =>
        Names + ((date.Year - first + ((date.DayOfYear - 1) / (DateTime.IsLeapYear(date.Year) ? 366.0 : 365.0))) * YearWidth);
}
