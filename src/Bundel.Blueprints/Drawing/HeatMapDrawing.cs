// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Comparing;

namespace Bundel.Blueprints.Drawing;

/// <summary>The component landscape as heat map: a column per domain, a box per component, a small cell per organisation. Levels stand as text too.</summary>
public static class HeatMapDrawing
{
    private const int BoxWidth = 170;
    private const int BoxHeight = 46;
    private const int Gap = 8;
    private const int Heading = 34;

    public static string Draw(LandscapeComparison comparison, Func<ComponentComparison, string?>? address = null)
    {
        var columns = comparison.Components.GroupBy(row => row.Domain ?? "Overig").ToList();
        var tallest = columns.Select(column => column.Count()).DefaultIfEmpty().Max();
        using var svg = new SvgWriter((columns.Count * (BoxWidth + Gap)) + Gap, Heading + (tallest * (BoxHeight + Gap)) + Gap, "Landschap van referentiecomponenten", $"{Dutch.Number(comparison.Components.Count)} componenten in {Dutch.Number(columns.Count)} domeinen; elk vak toont het niveau van harmonisatie en een streepje per organisatie.");
        for (var c = 0; c < columns.Count; c++)
        {
            var x = Gap + (c * (BoxWidth + Gap));
            var (lines, size) = TextFit.In(columns[c].Key, BoxWidth, Heading - 8, 12);
            for (var i = 0; i < lines.Count; i++) svg.Text(x, 14 + (i * size * TextFit.LineHeight), lines[i], size, weight: "bold");
            var r = 0;
            foreach (var row in columns[c]) Box(svg, row, x, Heading + (r++ * (BoxHeight + Gap)), address?.Invoke(row));
        }

        return svg.End();
    }

    public static string Color(HarmonisationLevel level) => level switch
    {
        HarmonisationLevel.AllDifferent => "#f6c9b3",
        HarmonisationLevel.SameSupplier => "#f8e2b0",
        HarmonisationLevel.SameProduct => "#e3eec3",
        HarmonisationLevel.SameVersion => "#c4e3c4",
        HarmonisationLevel.OneInstallation => "#9fd3b0",
        _ => "#ececec",
    };

    /// <summary>How a component is marked on a view of the reference architecture itself.</summary>
    public static NodeMark Mark(ComponentComparison row) => new(Color(row.Level), row.Level.Json(), Words(row));

    private static string Words(ComponentComparison row) =>
        $"{row.Name}: {row.Level.Json()} {row.Level.Explain()}; {Dutch.Number(row.Distinct)} producten bij {Dutch.Number(row.Users)} organisaties, {Dutch.Number(row.Unknown)} onbekend";

    private static void Box(SvgWriter svg, ComponentComparison row, int x, int y, string? address)
    {
        svg.OpenLink(address);
        svg.Title(Words(row));
        svg.Shape("rect", ("x", x), ("y", y), ("width", BoxWidth), ("height", BoxHeight), ("fill", Color(row.Level)), ("stroke", "#6b6b6b"));
        var (lines, size) = TextFit.In(row.Name, BoxWidth - 34, BoxHeight - 14, 11);
        for (var i = 0; i < lines.Count; i++) svg.Text(x + 5, y + 3 + size + (i * size * TextFit.LineHeight), lines[i], size);
        svg.Text(x + BoxWidth - 5, y + 14, row.Level.Json(), 11, "end", weight: "bold");
        var width = (BoxWidth - 10.0) / Math.Max(1, row.Cells.Count);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            svg.Shape("rect", ("x", x + 5 + (i * width)), ("y", y + BoxHeight - 9), ("width", width - 2), ("height", 5), ("fill", cell.Products.Count > 0 ? "#2b5c8a" : "#ffffff"), ("stroke", "#2b5c8a"), ("stroke-dasharray", cell.IsUnknown ? "2 2" : null));
        }

        svg.Close();
    }
}
