// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Comparing;

namespace Bundel.Blueprints.Drawing;

/// <summary>The component landscape as heat map: a block per domain, a box per component, a small cell per organisation. Levels stand as text too.</summary>
public static class HeatMapDrawing
{
    private const int BoxWidth = 170;
    private const int BoxHeight = 46;
    private const int Gap = 8;
    private const int Heading = 34;
    private const int LegendRow = 22;

    /// <summary>As many as fit beside the menu of a page.</summary>
    private const int MostColumns = 6;


    public static string Draw(LandscapeComparison comparison, Func<ComponentComparison, string?>? address = null)
    {
        var domains = Packed([.. comparison.Components.GroupBy(row => row.Domain ?? "Overig")]);
        var bottom = domains.Select(domain => domain.Top + HeightOf(domain.Rows)).DefaultIfEmpty().Max();
        using var svg = new SvgWriter((Math.Min(MostColumns, domains.Count) * (BoxWidth + Gap)) + Gap, bottom + (LegendRow * (3 + Enum.GetValues<HarmonisationLevel>().Length)), "Landschap van referentiecomponenten", $"{Dutch.Number(comparison.Components.Count)} componenten in {Dutch.Number(domains.Count)} domeinen; elk vak toont het niveau van harmonisatie en een streepje per organisatie.");
        foreach (var (name, rows, column, top) in domains)
        {
            var x = Gap + (column * (BoxWidth + Gap));
            var (lines, size) = TextFit.In(name, BoxWidth, Heading - 8, 12);
            for (var i = 0; i < lines.Count; i++) svg.Text(x, top + 14 + (i * size * TextFit.LineHeight), lines[i], size, weight: "bold");
            for (var i = 0; i < rows.Count; i++) Box(svg, rows[i], x, top + Heading + (i * (BoxHeight + Gap)), address?.Invoke(rows[i]));
        }

        Legend(svg, comparison, bottom);
        return svg.End();
    }

    /// <summary>Domains in their order, each under the column that is shortest then.</summary>
    private static List<(string Name, List<ComponentComparison> Rows, int Column, int Top)> Packed(IReadOnlyList<IGrouping<string, ComponentComparison>> domains)
    {
        var heights = new int[Math.Max(1, Math.Min(MostColumns, domains.Count))];
        var packed = new List<(string, List<ComponentComparison>, int, int)>();
        foreach (var domain in domains)
        {
            var column = Array.IndexOf(heights, heights.Min());
            List<ComponentComparison> rows = [.. domain];
            packed.Add((domain.Key, rows, column, heights[column]));
            heights[column] += HeightOf(rows);
        }

        return packed;
    }

    private static int HeightOf(List<ComponentComparison> rows) => Heading + (rows.Count * (BoxHeight + Gap)) + Gap;

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

    private static void Legend(SvgWriter svg, LandscapeComparison comparison, int top)
    {
        var y = top + LegendRow;
        foreach (var level in Enum.GetValues<HarmonisationLevel>())
        {
            svg.Shape("rect", ("x", Gap), ("y", y - 12), ("width", 26), ("height", 15), ("fill", Color(level)), ("stroke", "#6b6b6b"));
            svg.Text(Gap + 34, y, $"{level.Json()} {level.Explain()}", 12);
            y += LegendRow;
        }

        svg.Text(Gap, y, "Streepjes, van links naar rechts: " + Dutch.List([.. comparison.Owners.Select(owner => owner.Name)]) + ".", 12);
        svg.Text(Gap, y + LegendRow, "Een vol streepje is in gebruik, een leeg streepje niet, een gestippeld streepje onbekend.", 12);
    }

    private static string Words(ComponentComparison row) =>
        $"{row.Name}: {row.Level.Json()} {row.Level.Explain()}; {Dutch.Count(row.Distinct, "product", "producten")} bij {Dutch.Count(row.Users, "organisatie", "organisaties")}, {Dutch.Number(row.Unknown)} onbekend";

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
