// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Design;

/// <summary>A range with marks in it.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Low">Where the bar begins; null when there is no range.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Marks">A value for each mark of the chart, in their order; null is left out.</param>
public sealed record RangeRow(string Label, decimal? Low, decimal? High, IReadOnlyList<decimal?> Marks);

/// <summary>Horizontal ranges on one scale with marks in them: what may be, and what is.</summary>
/// <param name="Title">What the drawing shows.</param>
/// <param name="Rows">Ranges, in order.</param>
/// <param name="LowHeading">Name of the left end in the table.</param>
/// <param name="HighHeading">Name of the right end.</param>
/// <param name="MarkHeadings">Names of the marks: the first a dot, the second a line across.</param>
/// <param name="Unit">Unit of the figures.</param>
public sealed record RangeChart(string Title, IReadOnlyList<RangeRow> Rows, string LowHeading, string HighHeading, IReadOnlyList<string> MarkHeadings, string? Unit = null) : Chart(Title)
{
    private const double Width = 640, RowHeight = 34, BarHeight = 14, AxisHeight = 24;

    /// <inheritdoc/>
    public override string? Legend => $"Balk: {LowHeading.ToLowerInvariant()} tot {HighHeading.ToLowerInvariant()}. " + string.Join(" ", MarkHeadings.Select((mark, i) => $"{(i == 0 ? "Stip" : "Streep")}: {mark.ToLowerInvariant()}."));

    /// <inheritdoc/>
    public override string Draw(string id)
    {
        var values = Rows.SelectMany(row => row.Marks.Append(row.Low).Append(row.High)).OfType<decimal>().DefaultIfEmpty(0).ToList();
        var (low, high) = (Math.Min(0, values.Min()), Math.Max(values.Max(), 0.0001m));
        var left = Rows.Select(row => Svg.WidthOf(row.Label)).DefaultIfEmpty(0).Max() + 14;
        var scale = (Width - left - 20) / (double)(high - low);
        var svg = new Svg(id, Width, (Rows.Count * RowHeight) + AxisHeight, Title, Description());
        Axis(svg, low, high, At);
        for (var i = 0; i < Rows.Count; i++) Row(svg, Rows[i], i * RowHeight, At);
        return svg.ToString();

        double At(decimal value) => left + ((double)(value - low) * scale);
    }

    private void Axis(Svg svg, decimal low, decimal high, Func<decimal, double> at)
    {
        var step = Step(high - low);
        for (var value = Math.Ceiling(low / step) * step; value <= high; value += step)
        {
            svg.LineTo(at(value), 0, at(value), Rows.Count * RowHeight, value == 0 ? Svg.Ink : Svg.Line);
            svg.Words(at(value), (Rows.Count * RowHeight) + 18, Dutch.Figure(value), "middle", Svg.Soft);
        }
    }

    private static void Row(Svg svg, RangeRow row, double top, Func<decimal, double> at)
    {
        svg.Words(0, top + 22, row.Label);
        if (row is { Low: { } low, High: { } high }) svg.Rect(at(low), top + 10, Math.Max(2, at(high) - at(low)), BarHeight, "#a9c7e5");
        if (row.Marks.ElementAtOrDefault(1) is { } line) svg.Rect(at(line) - 2, top + 5, 4, BarHeight + 10, Svg.Ink);
        if (row.Marks.ElementAtOrDefault(0) is { } dot) svg.Dot(at(dot), top + 17, Svg.Red);
    }

    /// <inheritdoc/>
    public override DataTable ToTable()
    {
        var table = new TableOf<RangeRow>(Title, Rows).Text("Naam", row => row.Label).Number(LowHeading, row => row.Low, unit: Unit).Number(HighHeading, row => row.High, unit: Unit);
        for (var mark = 0; mark < MarkHeadings.Count; mark++)
        {
            var at = mark;
            table.Number(MarkHeadings[at], row => row.Marks.ElementAtOrDefault(at), unit: Unit);
        }

        return table.Build();
    }

    private string Description() => string.Join("; ", Rows.Select(row =>
        $"{row.Label}: {(row is { Low: { } low, High: { } high } ? $"{Dutch.Figure(low)} tot {Dutch.Figure(high)}" : "geen band")}{string.Concat(row.Marks.Select((value, i) => value is { } known ? $", {MarkHeadings[i].ToLowerInvariant()} {Dutch.Figure(known)}" : ""))}")) + ".";
}
