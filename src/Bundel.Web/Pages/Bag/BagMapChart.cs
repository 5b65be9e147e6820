// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Register;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Bag;

/// <summary>The panden, ligplaatsen and house numbers around an object, drawn from the BAG itself.</summary>
public sealed record BagMapChart(string Title, BagMap Map) : Chart(Title)
{
    private const double Size = 420;
    private const string Other = "#dfe5ec", Marked = "#f2c14e", Water = "#cfe3f3";

    public override string Legend => "Geel: dit object · grijs: andere panden en standplaatsen · blauw: ligplaatsen · het noorden is boven";

    public override string Draw(string id)
    {
        var svg = new Svg(id, Size, Size, Title, "Dezelfde huisnummers staan in de tabel hieronder.");
        svg.Rect(0, 0, Size, Size, "#f6f8fa");
        foreach (var shape in Map.Shapes.OrderBy(shape => shape.Marked)) svg.Shape(shape.Rings.Select(Points), shape.Marked ? Marked : shape.Water ? Water : Other, shape.Marked ? Svg.Ink : Svg.Soft);
        foreach (var label in Map.Labels.DistinctBy(label => (label.Text, Math.Round(label.X), Math.Round(label.Y)))) svg.Words(X(label.X), Y(label.Y) + 4, label.Text, "middle", bold: label.Marked);
        var metres = Size / (2 * Map.Reach);
        return svg.LineTo(12, Size - 12, 12 + (25 * metres), Size - 12, Svg.Ink).Words(12, Size - 18, "25 m").ToString();
    }

    public override DataTable ToTable() => new TableOf<BagLabel>("Huisnummers op de kaart", Map.Labels.OrderBy(label => label.Text.Length).ThenBy(label => label.Text, StringComparer.Ordinal))
        .Text("Huisnummer", row => row.Text).Number("X", row => (decimal)row.X, unit: "m").Number("Y", row => (decimal)row.Y, unit: "m").Text("Hoort bij dit object", row => row.Marked ? "ja" : "nee").Build();

    private IEnumerable<(double X, double Y)> Points(double[] ring)
    {
        for (var i = 0; i + 1 < ring.Length; i += 2) yield return (X(ring[i]), Y(ring[i + 1]));
    }

    private double X(double x) => (x - Map.X + Map.Reach) / (2 * Map.Reach) * Size;

    private double Y(double y) => (Map.Y + Map.Reach - y) / (2 * Map.Reach) * Size;
}
