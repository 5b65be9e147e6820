// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;
using Bundel.Obligations.Standing;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Obligations;

/// <summary>Layers from left to right: each thing stands right of what it leans on; the longest open chain is drawn in red.</summary>
public sealed record DependencyChart(string Title, GraphView View, Func<string, string> Address) : Chart(Title)
{
    private const double Wide = 220, High = 48, Across = 56, Down = 12;
    private const int Longest = 30;

    public override string Legend => "Groen in gebruik · geel onderweg · rood niet begonnen · grijs onbekend · rode lijn: langste open keten";

    public override string Draw(string id)
    {
        var places = View.Nodes.GroupBy(node => node.Depth).SelectMany(layer => layer.Index().Select(at => (at.Item, X: layer.Key * (Wide + Across), Y: at.Index * (High + Down))))
            .ToDictionary(place => place.Item.Code);
        var width = places.Values.Select(place => place.X + Wide).DefaultIfEmpty(Wide).Max() + 2;
        var height = places.Values.Select(place => place.Y + High).DefaultIfEmpty(High).Max() + 2;
        var svg = new Svg(id, width, height, Title, "Dezelfde gegevens staan in de tabel hieronder.");
        var lines = from place in places.Values
                    from before in place.Item.After.Select(code => places[code])
                    let red = OnChain(before.Item.Code, place.Item.Code)
                    orderby red
                    select (before, place, red);
        foreach (var (before, place, red) in lines)
            svg.Path([(before.X + Wide, before.Y + High / 2), (before.X + Wide + Across / 2, before.Y + High / 2), (place.X - Across / 2, place.Y + High / 2), (place.X, place.Y + High / 2)], red ? Svg.Red : Svg.Line);

        foreach (var (node, x, y) in places.Values)
        {
            var (fill, ink) = Colour(node.Status);
            svg.Rect(x, y, Wide, High, fill);
            string[] words = Lines(node.Name);
            foreach (var (at, line) in words.Index()) svg.Words(x + 8, y + (words.Length == 1 ? 29 : 20 + at * 18), line, fill: ink);
        }

        return svg.ToString();
    }

    public override DataTable ToTable() => new TableOf<GraphNode>(Title, View.Nodes)
        .Text("Naam", node => node.Name, node => Address(node.Code))
        .State("Stand", node => ObligationsPage.Badge(node.Status))
        .Text("Steunt op", node => string.Join(", ", node.After.Select(code => View.Nodes.First(other => other.Code == code).Name)))
        .Text("In de langste open keten", node => View.Chain.Contains(node.Code) ? "ja" : "")
        .Build();

    private bool OnChain(string before, string after)
    {
        for (var i = 1; i < View.Chain.Count; i++)
        {
            if (View.Chain[i - 1] == before && View.Chain[i] == after) return true;
        }

        return false;
    }

    /// <summary>One line or two, broken at a space.</summary>
    private static string[] Lines(string name)
    {
        if (name.Length <= Longest) return [name];
        var space = name.LastIndexOf(' ', Longest);
        return space < Longest / 2 ? [Cut(name)] : [name[..space], Cut(name[(space + 1)..])];
    }

    private static string Cut(string name) => name.Length <= Longest ? name : name[..(Longest - 1)].TrimEnd() + "…";

    private static (string Fill, string Ink) Colour(Status status) => status switch
    {
        Status.Evidenced or Status.InUse => ("#1d7a46", Svg.Paper),
        Status.Connected or Status.Planned or Status.Decided => ("#f2c36b", Svg.Ink),
        Status.NotStarted => ("#b3261e", Svg.Paper),
        _ => ("#e3e8ee", Svg.Ink),
    };
}
