// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Comparing;

/// <summary>Contracts for one component that end within a year of each other: a moment to tender together.</summary>
public sealed record TenderWindow(
    [property: JsonPropertyName("component")] string Component,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("vanaf")] DateOnly From,
    [property: JsonPropertyName("tot")] DateOnly Until,
    [property: JsonPropertyName("contracten")] IReadOnlyList<EndingContract> Contracts)
{
    private const int WindowMonths = 12;

    [JsonPropertyName("kosten")]
    public Money Cost => Money.Sum(Contracts.Select(contract => contract.Cost ?? Money.Zero));

    [JsonPropertyName("kostenOnbekend")]
    public int UnknownCosts => Contracts.Count(contract => contract.Cost is null);

    /// <summary>The windows of all components with contracts of at least two organisations, the earliest first.</summary>
    public static IReadOnlyList<TenderWindow> Of(IEnumerable<ComponentComparison> components) =>
        [.. components.SelectMany(Of).OrderBy(window => window.From).ThenByDescending(window => window.Cost.Cents).ThenBy(window => window.Name, StringComparer.Ordinal)];

    private static IEnumerable<TenderWindow> Of(ComponentComparison component)
    {
        var ends = component.Cells.SelectMany(cell => cell.Products.Where(product => product.ContractEnd is not null).Select(product => new EndingContract(cell.Owner, product.Name, product.ContractEnd!.Value, product.Cost)))
            .OrderBy(contract => contract.End).ThenBy(contract => contract.Owner, StringComparer.Ordinal).ToList();
        for (var first = 0; first < ends.Count;)
        {
            var window = ends.Skip(first).TakeWhile(contract => contract.End <= ends[first].End.AddMonths(WindowMonths)).ToList();
            first += window.Count;
            if (window.DistinctBy(contract => contract.Owner).Count() > 1) yield return new TenderWindow(component.Key, component.Name, window[0].End, window[^1].End, window);
        }
    }
}

public sealed record EndingContract(
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("product")] string Product,
    [property: JsonPropertyName("einde")] DateOnly End,
    [property: JsonPropertyName("kosten")] Money? Cost);
