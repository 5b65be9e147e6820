// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;

namespace Bundel.Web.Design;

/// <summary>One group of bars, one value per series.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Values">Lengths, in the order of the series.</param>
public sealed record BarGroup(string Label, IReadOnlyList<decimal> Values);

/// <summary>Horizontal bars of several series per group; each series has a pattern of its own, so that it prints in black and white.</summary>
/// <param name="Title">What the drawing shows.</param>
/// <param name="Series">Names of the series.</param>
/// <param name="Groups">Groups, in order.</param>
/// <param name="Decimals">Decimals of the figures, in euro.</param>
public sealed record GroupedBars(string Title, IReadOnlyList<string> Series, IReadOnlyList<BarGroup> Groups, int Decimals = 0) : Chart(Title)
{
    private const double Width = 640, BarHeight = 15, Gap = 12;

    /// <summary>Degrees of the hatching of the second series and on; the first is plain.</summary>
    private static readonly int[] Angles = [45, 135, 0, 90, 20, 160];

    private double GroupHeight => (Series.Count * (BarHeight + 2)) + Gap;

    private double LegendHeight => (Series.Count * 20) + 8;

    /// <inheritdoc/>
    public override string Draw(string id)
    {
        var left = Groups.Select(group => Svg.WidthOf(group.Label)).DefaultIfEmpty(0).Max() + 10;
        var right = Groups.SelectMany(group => group.Values).Select(value => Svg.WidthOf(Text(value))).DefaultIfEmpty(0).Max() + 10;
        var values = Groups.SelectMany(group => group.Values).Append(0);
        var scale = (Width - left - right) / (double)Math.Max(values.Max() - values.Min(), 0.0001m);
        var zero = left - ((double)values.Min() * scale);
        var svg = new Svg(id, Width, LegendHeight + (Groups.Count * GroupHeight), Title, Description());
        for (var series = 0; series < Series.Count; series++) Key(svg, id, series);
        for (var group = 0; group < Groups.Count; group++) Draw(svg, id, group, zero, scale);
        return svg.LineTo(zero, LegendHeight, zero, LegendHeight + (Groups.Count * GroupHeight) - Gap, Svg.Ink).ToString();
    }

    /// <inheritdoc/>
    public override DataTable ToTable() => new(
        Title,
        [new Column("naam", "Naam"), .. Series.Select((name, i) => new Column(FormattableString.Invariant($"s{i}"), name, ColumnKind.Number) { Decimals = Decimals, Unit = "€" })],
        [.. Groups.Select(group => new Row([new Cell(group.Label), .. group.Values.Select(value => new Cell(value))]))]);

    private void Key(Svg svg, string id, int series)
    {
        var y = series * 20.0;
        Box(svg, 0, y + 2, 26, series, FormattableString.Invariant($"{id}-l{series}"));
        svg.Words(34, y + 14, Series[series]);
    }

    private void Draw(Svg svg, string id, int index, double zero, double scale)
    {
        var (group, top) = (Groups[index], LegendHeight + (index * GroupHeight));
        svg.Words(0, top + (((Series.Count * (BarHeight + 2)) + 8) / 2), group.Label);
        for (var series = 0; series < group.Values.Count; series++)
        {
            var (length, y) = ((double)group.Values[series] * scale, top + (series * (BarHeight + 2)));
            Box(svg, zero + Math.Min(length, 0), y, Math.Abs(length), series, FormattableString.Invariant($"{id}-{index}-{series}"));
            svg.Words(zero + Math.Max(length, 0) + 6, y + 12, Text(group.Values[series]));
        }
    }

    private static void Box(Svg svg, double x, double y, double width, int series, string id)
    {
        if (series == 0) svg.Rect(x, y, width, BarHeight, Svg.Ink);
        else svg.Hatched(x, y, width, BarHeight, Svg.Blue, id, Angles[(series - 1) % Angles.Length]);
    }

    private string Text(decimal value) => Dutch.Number(value, Decimals);

    private string Description() => string.Join("; ", Groups.Select(group => $"{group.Label}: {string.Join(", ", group.Values.Select((value, i) => $"{Series[i]} {Text(value)}"))}")) + ".";
}
