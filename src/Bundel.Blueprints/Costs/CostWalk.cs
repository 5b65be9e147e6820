// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Collaborations.Ports;

namespace Bundel.Blueprints.Costs;

/// <summary>
/// Walks from contributions to the products behind them. A participant pays for its own products and for those of the centre:
/// first those that name the budget line, else those that name the service. Every cent goes somewhere; what nothing of ours stands behind is not assigned.
/// </summary>
public static class CostWalk
{
    public static IReadOnlyList<CostCell> Of(CostBook book, IReadOnlyList<Landscape> landscapes)
    {
        var products = landscapes.ToDictionary(landscape => landscape.Owner, landscape => new OwnedProducts(landscape), StringComparer.Ordinal);
        return [.. book.Shares.SelectMany(share => Cells(share, products))];
    }

    private static IEnumerable<CostCell> Cells(CostShare share, Dictionary<string, OwnedProducts> products)
    {
        OwnedProducts[] known = [.. new[] { share.Participant, LandscapeStore.Centre }.Select(products.GetValueOrDefault).OfType<OwnedProducts>()];
        var named = known.SelectMany(owned => owned.OfPost(share.Reference)).ToList();
        if (named.Count > 0) return Divide(share, named, CostTie.Post);
        var served = known.SelectMany(owned => owned.OfService(share.Service)).ToList();
        return served.Count > 0 ? Divide(share, served, CostTie.ServiceByCost) : [Cell(share, null, share.Amount, CostTie.None, Reason(share, products.ContainsKey(share.Participant)))];
    }

    private static IEnumerable<CostCell> Divide(CostShare share, List<OwnedProduct> products, CostTie tie)
    {
        var costs = products.Select(product => product.Row.Amount("kosten")?.Cents ?? 0).ToArray();
        var isEqual = products.Count > 1 && costs.Any(cents => cents <= 0);
        var weights = Weights.From(isEqual || products.Count == 1 ? [.. products.Select(_ => 1L)] : costs).Value;
        var division = Divider.Divide(share.Amount, weights, Rounding.CentByLargestRemainder);
        return products.Select((product, i) => Cell(share, product, division.Amounts[i], tie == CostTie.ServiceByCost && isEqual ? CostTie.ServiceEqually : tie, null)).Where(cell => cell.Amount != Money.Zero);
    }

    private static CostCell Cell(CostShare share, OwnedProduct? product, Money amount, CostTie tie, string? reason) =>
        new(share.Participant, share.ParticipantName, share.Line, share.LineName, share.Post, share.Service, amount, tie, product?.Owner, product?.Row.Code, product?.Row.Name, product?.Row.Components ?? [], reason, share.Path);

    private static string Reason(CostShare share, bool hasLandscape)
    {
        if (!hasLandscape) return $"het landschap van {share.ParticipantName} is er niet of is niet te zien";
        if (share.Post is null) return "dit deel komt niet uit een begrotingsregel";
        return share.Service is null ? "de begrotingsregel noemt geen dienst" : $"geen applicatie of techniek noemt de dienst {share.Service}";
    }
}
