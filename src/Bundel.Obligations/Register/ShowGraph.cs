// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Standing;

namespace Bundel.Obligations.Register;

[UseCase("samenhang-tonen", "Toont wat waarop steunt binnen een thema of rond één verplichting, met de langste open keten", Example = """{"thema":"toegang"}""")]
public sealed record ShowGraph(
    [property: JsonPropertyName("thema")] string? Theme = null,
    [property: JsonPropertyName("verplichting")] string? Code = null)
    : IQuery<GraphView>
{
    public static Permission Requires => ObligationsPermissions.See;
}

/// <param name="Chain">The longest chain of rows that are not in use everywhere: nothing behind it can be ready before all of it is.</param>
public sealed record GraphView(
    [property: JsonPropertyName("themas")] IReadOnlyList<string> Themes,
    [property: JsonPropertyName("knopen")] IReadOnlyList<GraphNode> Nodes,
    [property: JsonPropertyName("keten")] IReadOnlyList<string> Chain);

/// <param name="Depth">Steps of the longest path to it; 0 leans on nothing shown.</param>
public sealed record GraphNode(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("stand")] Status Status,
    [property: JsonPropertyName("diepte")] int Depth,
    [property: JsonPropertyName("na")] IReadOnlyList<string> After);

internal sealed class ShowGraphHandler(BundelDb db, TimeProvider clock) : IHandler<ShowGraph, GraphView>
{
    public async Task<Result<GraphView>> Handle(ShowGraph useCase, Actor actor, CancellationToken cancel)
    {
        var situation = await Situation.Read(db, clock, cancel);
        if (useCase.Code is { } code && situation.Book.Get(code) is { Succeeded: false } unknown) return Result<GraphView>.Failure(unknown.Problems);
        var rows = Chosen(useCase, situation.Book).ToDictionary(row => row.Code);
        var nodes = Depths(rows).OrderBy(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new GraphNode(pair.Key, rows[pair.Key].Name, situation.Overall(pair.Key), pair.Value, [.. rows[pair.Key].After.Where(rows.ContainsKey)])).ToList();
        return new GraphView([.. situation.Book.Obligations.Select(row => row.Theme).Distinct().Order(StringComparer.Ordinal)], nodes, Longest(nodes));
    }

    private static IEnumerable<Obligation> Chosen(ShowGraph filter, RegisterBook book)
    {
        var first = book.Obligations.Where(row => filter.Code is { } code ? row.Code == code : filter.Theme is null || row.Theme == filter.Theme).ToList();
        var around = first.SelectMany(row => row.After).Select(code => book.Find(code)?.Obligation).OfType<Obligation>();
        if (filter.Code is not null) around = around.Concat(first.SelectMany(row => book.Dependents[row.Code]));
        return first.Concat(around).DistinctBy(row => row.Code);
    }

    private static Dictionary<string, int> Depths(Dictionary<string, Obligation> rows)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        int Depth(string code)
        {
            if (depths.TryGetValue(code, out var known)) return known;
            return depths[code] = rows[code].After.Where(rows.ContainsKey).Select(before => Depth(before) + 1).DefaultIfEmpty().Max();
        }

        foreach (var code in rows.Keys.ToArray()) Depth(code);
        return depths;
    }

    private static IReadOnlyList<string> Longest(IReadOnlyList<GraphNode> nodes)
    {
        var chains = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var node in nodes.Where(node => !node.Status.IsReached()))
        {
            var before = node.After.Where(chains.ContainsKey).Select(code => chains[code]).OrderByDescending(chain => chain.Count).FirstOrDefault() ?? [];
            chains[node.Code] = [.. before, node.Code];
        }

        return chains.Values.OrderByDescending(chain => chain.Count).FirstOrDefault() ?? [];
    }
}
