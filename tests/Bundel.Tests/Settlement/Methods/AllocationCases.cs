// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Settlement.Engine.Flows;

namespace Bundel.Tests.Settlement.Methods;

/// <summary>Department allocation cases as published in textbooks, read from the test data.</summary>
internal sealed class AllocationCases
{
    private readonly JsonElement root;
    private readonly List<string> service;
    private readonly List<string> operating;

    private AllocationCases(JsonElement root)
    {
        this.root = root;
        service = Names("service");
        operating = Names("operating");
    }

    public IReadOnlyList<string> Service => service;

    public IReadOnlyList<string> Operating => operating;

    public static AllocationCases Read(string file)
    {
        return new AllocationCases(JsonDocument.Parse(File.ReadAllBytes(TestData.File($"allocation/{file}"))).RootElement);
    }

    /// <summary>The graph of a method: direct and step-down leave arcs out.</summary>
    public FlowGraph Graph(string method)
    {
        List<string> nodes = [.. service, .. operating];
        var order = Names("step_order");
        var arcs = from source in service
                   from use in root.GetProperty("use").GetProperty(source).EnumerateObject()
                   where !service.Contains(use.Name) || method == "reciprocal" || method == "step_down" && order.IndexOf(use.Name) > order.IndexOf(source)
                   select new FlowArc(nodes.IndexOf(source), nodes.IndexOf(use.Name), use.Value.GetInt64());
        return new FlowGraph([.. nodes.Select(node => root.GetProperty("cost_before").GetProperty(node).GetInt64() * 100)], [.. arcs]);
    }

    public string Expected(string what, string name) => root.GetProperty("expected").GetProperty(what).GetProperty(name).GetProperty("exact").GetString()!;

    private List<string> Names(string name) => [.. root.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];
}
