// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;

namespace Bundel.Web.Design;

/// <summary>A line: its name and a value per moment; null is unknown and leaves a gap.</summary>
public sealed record Series(string Label, IReadOnlyList<decimal?> Values);

/// <summary>Lines through time, named at their end.</summary>
public sealed record LineChart(string Title, IReadOnlyList<string> Moments, IReadOnlyList<Series> Lines, string? Unit = null, int Decimals = 0) : Chart(Title)
{
    private const double Width = 640, Left = 64, Top = 14, Height = 170;

    private static readonly string?[] Dashes = [null, "7 4", "2 4", "10 4 2 4"];

    /// <inheritdoc/>
    public override string Draw(string id)
    {
        var right = Lines.Select(line => Svg.WidthOf(line.Label)).DefaultIfEmpty(0).Max() + 14;
        var (low, high, step) = Scale();
        double X(int index) => Left + (index * (Width - Left - right) / Math.Max(1, Moments.Count - 1));
        double Y(decimal value) => Top + (Height * (double)((high - value) / (high - low)));
        var svg = new Svg(id, Width, Top + Height + 28, Title, "Dezelfde gegevens staan in de tabel hieronder.");
        for (var value = low; value <= high; value += step)
        {
            svg.LineTo(Left, Y(value), Width - right, Y(value), Svg.Line).Words(Left - 8, Y(value) + 4, Dutch.Number(value, Decimals), "end", Svg.Soft);
        }
        for (var i = 0; i < Moments.Count; i++) svg.Words(X(i), Top + Height + 20, Moments[i], "middle");
        for (var i = 0; i < Lines.Count; i++) DrawLine(svg, Lines[i], Dashes[i % Dashes.Length], i == 0 ? Svg.Blue : Svg.Ink, X, Y);
        return svg.ToString();
    }

    private static void DrawLine(Svg svg, Series line, string? dash, string colour, Func<int, double> x, Func<decimal, double> y)
    {
        var run = new List<(double X, double Y)>();
        for (var i = 0; i <= line.Values.Count; i++)
        {
            if (i < line.Values.Count && line.Values[i] is { } value)
            {
                run.Add((x(i), y(value)));
                svg.Dot(x(i), y(value), colour);
            }
            else
            {
                if (run.Count > 1) svg.Path(run, colour, dash);
                run.Clear();
            }
        }
        var last = line.Values.ToList().FindLastIndex(value => value is not null);
        if (last >= 0) svg.Words(x(last) + 8, y(line.Values[last]!.Value) + 4, line.Label, fill: colour, bold: true);
    }

    private (decimal Low, decimal High, decimal Step) Scale()
    {
        decimal[] known = [.. Lines.SelectMany(line => line.Values).OfType<decimal>().DefaultIfEmpty(0)];
        var (min, max) = (Math.Min(0, known.Min()), known.Max());
        if (max == min) max = min + 1;
        var step = Step(max - min);
        return (Math.Floor(min / step) * step, Math.Ceiling(max / step) * step, step);
    }

    /// <inheritdoc/>
    public override DataTable ToTable() => new(Title,
        [new Column("naam", "Naam"), .. Moments.Select((name, index) => new Column(FormattableString.Invariant($"m{index}"), name, ColumnKind.Number) { Decimals = Decimals, Unit = Unit })],
        [.. Lines.Select(line => new Row([new Cell(line.Label), .. line.Values.Select(value => new Cell(value))]))]);
}
