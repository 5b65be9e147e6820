// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Bundel.Settlement.Engine.Flows;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Prices;

/// <summary>Tariffs and cost prices of a year, with the allocation sheet they rest on.</summary>
public sealed record PriceList
{
    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("kostprijzen")]
    public required IReadOnlyList<PriceResult> Prices { get; init; }

    [JsonPropertyName("kostenverdeelstaat")]
    public required IReadOnlyList<NodeProof> Nodes { get; init; }

    [JsonPropertyName("stromen")]
    public required IReadOnlyList<PoolFlow> Flows { get; init; }
}

/// <summary>Computes tariffs and cost prices.</summary>
public static class PriceEngine
{
    /// <summary>Computes.</summary>
    public static Result<PriceList> Compute(SettlementModel model, int year)
    {
        if (model.Methods is not { Prices.Count: > 0 }) return new Problem("onderdeel-ontbreekt", "Dit model heeft geen kostprijzen.") { Place = new Place(null) { Pointer = "/methoden/kostprijzen" } };
        return SettlementEngine.Compute(model, year).Then(result => Of(model, result));
    }

    private static Result<PriceList> Of(SettlementModel model, SettlementResult result) => PriceBook.Of(model, result.Year, result.Lines).Select(book => new PriceList
    {
        Year = result.Year,
        Prices = [.. model.Methods!.Prices.Select(price => book.All.First(found => found.Code == price.Code))],
        Nodes = result.Nodes,
        Flows = result.Flows,
    });
}
