// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;
using Bundel.Collaborations.Ports;

namespace Bundel.Blueprints.Costs;

/// <summary>What one participant pays, and how much of that is tied to products.</summary>
public sealed record CostPayer(
    [property: JsonPropertyName("deelnemer")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("bijdrage")] Money Amount,
    [property: JsonPropertyName("toegewezen")] Money Tied)
{
    [JsonPropertyName("nietToegewezen")]
    public Money Untied => Amount - Tied;
}

/// <summary>The yearly cost of a component, or of a product, per participant in the order of the payers; null where it pays nothing for it.</summary>
public sealed record CostLine(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("producten")] IReadOnlyList<string> Products,
    [property: JsonPropertyName("perDeelnemer")] IReadOnlyList<Money?> Amounts)
{
    [JsonPropertyName("totaal")]
    public Money Total => Money.Sum(Amounts.Select(amount => amount ?? Money.Zero));

    /// <summary>More than one product does the same work.</summary>
    [JsonPropertyName("dubbel")]
    public bool IsDuplicate => Products.Count > 1;
}

/// <summary>Wat kost dit ons: contributions of one year by component and by product. A product that fills several components counts whole in each.</summary>
public sealed record CostOverview(
    [property: JsonPropertyName("verrekening")] string Run,
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<CostPayer> Payers,
    [property: JsonPropertyName("componenten")] IReadOnlyList<CostLine> Components,
    [property: JsonPropertyName("producten")] IReadOnlyList<CostLine> Products)
{
    public static CostOverview Of(CostBook book, IReadOnlyList<CostCell> cells, ReferenceModel reference)
    {
        CostPayer[] payers = [.. cells.GroupBy(cell => (cell.Participant, cell.ParticipantName)).Select(group => new CostPayer(group.Key.Participant, group.Key.ParticipantName, Sum(group), Sum(group.Where(cell => cell.Tie != CostTie.None)))).OrderByDescending(payer => payer.Amount.Cents)];
        var tied = cells.Where(cell => cell.Tie != CostTie.None).ToList();
        return new CostOverview(book.Run, book.Year, payers,
            Lines(tied.SelectMany(cell => cell.Components.Select(component => (component, cell))), payers, reference.NameOf),
            Lines(tied.Select(cell => (SearchText.Fold(cell.ProductName), cell)), payers, null));
    }

    private static CostLine[] Lines(IEnumerable<(string Key, CostCell Cell)> pairs, CostPayer[] payers, Func<string, string>? name) =>
    [
        .. pairs.GroupBy(pair => pair.Key, pair => pair.Cell, StringComparer.Ordinal)
            .Select(group => new CostLine(group.Key, name?.Invoke(group.Key) ?? group.First().ProductName!, Names(group), [.. payers.Select(payer => Of(group, payer))]))
            .OrderByDescending(line => line.Total.Cents).ThenBy(line => line.Name, StringComparer.OrdinalIgnoreCase),
    ];

    private static string[] Names(IEnumerable<CostCell> cells) => [.. cells.Select(cell => cell.ProductName!).DistinctBy(SearchText.Fold).Order(StringComparer.OrdinalIgnoreCase)];

    private static Money? Of(IEnumerable<CostCell> cells, CostPayer payer)
    {
        var mine = cells.Where(cell => cell.Participant == payer.Code).ToList();
        return mine.Count == 0 ? null : Sum(mine);
    }

    private static Money Sum(IEnumerable<CostCell> cells) => Money.Sum(cells.Select(cell => cell.Amount));
}
