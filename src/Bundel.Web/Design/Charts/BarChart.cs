// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;

namespace Bundel.Web.Design;

/// <summary>A bar.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">Its length.</param>
public sealed record Bar(string Label, decimal Value);

/// <summary>Horizontal bars with their names at the left and their figures at the end.</summary>
/// <param name="Title">What the drawing shows.</param>
/// <param name="Bars">Bars, in order.</param>
/// <param name="Heading">Name of the figures in the table.</param>
/// <param name="Unit">Unit of the figures.</param>
/// <param name="Decimals">Decimals of the figures.</param>
public sealed record BarChart(string Title, IReadOnlyList<Bar> Bars, string Heading, string? Unit = null, int Decimals = 0) : Chart(Title)
{
    private const double Width = 640, RowHeight = 28, BarHeight = 18;

    /// <inheritdoc/>
    public override string Draw(string id)
    {
        var left = Bars.Select(bar => Svg.WidthOf(bar.Label)).DefaultIfEmpty(0).Max() + 10;
        var right = Bars.Select(bar => Svg.WidthOf(Text(bar.Value))).DefaultIfEmpty(0).Max() + 10;
        var low = Math.Min(0, Bars.Select(bar => bar.Value).DefaultIfEmpty(0).Min());
        var high = Math.Max(0, Bars.Select(bar => bar.Value).DefaultIfEmpty(0).Max());
        var scale = (Width - left - right) / (double)Math.Max(high - low, 0.0001m);
        var zero = left + ((double)-low * scale);
        var svg = new Svg(id, Width, (Bars.Count * RowHeight) + 4, Title, Description());
        for (var i = 0; i < Bars.Count; i++) DrawBar(svg, id, Bars[i], i, zero, scale);
        return svg.LineTo(zero, 0, zero, Bars.Count * RowHeight, Svg.Ink).ToString();
    }

    private void DrawBar(Svg svg, string id, Bar bar, int index, double zero, double scale)
    {
        var y = (index * RowHeight) + 5;
        var length = Math.Abs((double)bar.Value) * scale;
        svg.Words(0, y + 14, bar.Label);
        if (bar.Value < 0) svg.Hatched(zero - length, y, length, BarHeight, Svg.Red, FormattableString.Invariant($"{id}-{index}"));
        else svg.Rect(zero, y, length, BarHeight, Svg.Blue);
        svg.Words((bar.Value < 0 ? zero : zero + length) + 6, y + 14, Text(bar.Value));
    }

    /// <inheritdoc/>
    public override DataTable ToTable() => new TableOf<Bar>(Title, Bars).Text("Naam", bar => bar.Label)
        .Number(Heading, bar => bar.Value, decimals: Decimals, unit: Unit).Build();

    private string Text(decimal value) => Dutch.Number(value, Decimals) + (Unit == "%" ? " %" : "");

    private string Description() => string.Join("; ", Bars.Select(bar => $"{bar.Label}: {Text(bar.Value)}")) + ".";
}
