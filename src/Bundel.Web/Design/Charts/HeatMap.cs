// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Design;

/// <summary>Colours of a heat map, from best to unknown.</summary>
public enum Heat
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>In full.</summary>
    Full,

    /// <summary>In part.</summary>
    Partial,

    /// <summary>Planned.</summary>
    Planned,

    /// <summary>Too late.</summary>
    Late,
}

/// <summary>What a cell can say: a letter, its meaning and its colour.</summary>
public sealed record HeatSign(string Letter, string Meaning, Heat Heat);

/// <summary>A row of a heat map.</summary>
public sealed record HeatRow(string Label, IReadOnlyList<HeatSign> Cells);

/// <summary>A grid of participants against things, with a letter in every cell.</summary>
public sealed record HeatMap(string Title, IReadOnlyList<string> Columns, IReadOnlyList<HeatRow> Rows) : Chart(Title)
{
    private const double RowHeight = 30;

    /// <inheritdoc/>
    public override string Draw(string id)
    {
        var left = Rows.Select(row => Svg.WidthOf(row.Label)).DefaultIfEmpty(0).Max() + 12;
        var cell = Math.Max(34, Columns.Select(Svg.WidthOf).DefaultIfEmpty(0).Max() + 6);
        var svg = new Svg(id, left + (Columns.Count * cell), 26 + (Rows.Count * RowHeight), Title, "Dezelfde gegevens staan in de tabel hieronder.");
        for (var i = 0; i < Columns.Count; i++) svg.Words(left + ((i + .5) * cell), 16, Columns[i], "middle");
        for (var r = 0; r < Rows.Count; r++)
        {
            var y = 26 + (r * RowHeight);
            svg.Words(0, y + 18, Rows[r].Label);
            for (var i = 0; i < Rows[r].Cells.Count; i++) DrawCell(svg, left + (i * cell), y, cell, Rows[r].Cells[i]);
        }
        return svg.ToString();
    }

    private static void DrawCell(Svg svg, double x, double y, double width, HeatSign sign)
    {
        var (fill, ink) = sign.Heat switch
        {
            Heat.Full => ("#1d7a46", Svg.Paper),
            Heat.Partial => ("#8fc3a5", Svg.Ink),
            Heat.Planned => ("#f2c36b", Svg.Ink),
            Heat.Late => ("#b3261e", Svg.Paper),
            _ => ("#e3e8ee", Svg.Ink),
        };
        svg.Rect(x + 1.5, y + 1.5, width - 3, RowHeight - 3, fill).Words(x + (width / 2), y + 19, sign.Letter, "middle", ink, bold: true);
    }

    /// <inheritdoc/>
    public override string Legend => string.Join(" · ", Rows.SelectMany(row => row.Cells).Distinct().OrderBy(sign => sign.Heat == Heat.Unknown).ThenBy(sign => sign.Heat)
        .Select(sign => $"{sign.Letter} {sign.Meaning}"));

    /// <inheritdoc/>
    public override DataTable ToTable() => new(Title,
        [new Column("naam", "Naam"), .. Columns.Select((name, index) => new Column(FormattableString.Invariant($"k{index}"), name))],
        [.. Rows.Select(row => new Row([new Cell(row.Label), .. row.Cells.Select(sign => new Cell(sign.Meaning))]))]);
}
