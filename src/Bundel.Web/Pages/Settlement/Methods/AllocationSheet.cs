// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Flows;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>The allocation sheet (kostenverdeelstaat): who charges at the left, who is charged at the right, and lines as thick as the amount.</summary>
public sealed record AllocationSheet(IReadOnlyList<NodeProof> Nodes, IReadOnlyList<PoolFlow> Flows) : Chart("Kostenverdeelstaat")
{
    private const double Width = 640, Row = 46, Box = 190;

    /// <inheritdoc/>
    public override string Draw(string id)
    {
        var left = Nodes.Where(node => Flows.Any(flow => flow.From == node.Pool)).ToList();
        var right = Nodes.Where(node => Flows.Any(flow => flow.To == node.Pool)).ToList();
        var svg = new Svg(id, Width, Math.Max(left.Count, right.Count) * Row + 10, Title, string.Join("; ", Flows.Select(flow => $"{Name(flow.From)} naar {Name(flow.To)}: {Dutch.Euro(flow.Amount)}")) + ".");
        var most = Flows.Select(flow => (double)flow.Amount.Abs.Cents).DefaultIfEmpty(1).Max();
        foreach (var flow in Flows) Line(svg, left.FindIndex(node => node.Pool == flow.From), right.FindIndex(node => node.Pool == flow.To), 1 + 7 * flow.Amount.Abs.Cents / most);
        for (var i = 0; i < left.Count; i++) Draw(svg, 0, i, left[i].Name, left[i].Own + left[i].Received);
        for (var i = 0; i < right.Count; i++) Draw(svg, Width - Box, i, right[i].Name, right[i].Own + right[i].Received);
        return svg.ToString();
    }

    /// <inheritdoc/>
    public override DataTable ToTable() => new TableOf<NodeProof>(Title, Nodes)
        .Text("Kostengroep", node => node.Name)
        .Amount("Eigen kosten", node => node.Own)
        .Amount("Ontvangen", node => node.Received)
        .Amount("Doorbelast", node => node.Charged)
        .Amount("Blijft te verdelen", node => node.Stays)
        .State("Sluit", node => node.Closes ? new State("Sluit", Tone.Good) : new State("Sluit niet", Tone.Bad))
        .Build();

    private string Name(string pool) => Nodes.First(node => node.Pool == pool).Name;

    private static void Line(Svg svg, int from, int to, double thickness)
    {
        for (var offset = -thickness / 2; offset <= thickness / 2; offset++) svg.LineTo(Box, Middle(from) + offset, Width - Box, Middle(to) + offset, Svg.Soft);
    }

    private static void Draw(Svg svg, double x, int index, string name, Money amount)
    {
        svg.Rect(x, Middle(index) - 18, Box, 36, Svg.Line);
        svg.Words(x + 8, Middle(index) - 3, name, bold: true).Words(x + 8, Middle(index) + 13, Dutch.Euro(amount));
    }

    private static double Middle(int index) => index * Row + 24;
}
