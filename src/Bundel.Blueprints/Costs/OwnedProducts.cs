// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;

namespace Bundel.Blueprints.Costs;

internal sealed record OwnedProduct(string Owner, LandscapeProduct Row);

/// <summary>The products of one landscape in use, by what pays them, in the order of their codes.</summary>
internal sealed class OwnedProducts
{
    private readonly ILookup<string, OwnedProduct> byPost;
    private readonly ILookup<string, OwnedProduct> byService;

    public OwnedProducts(Landscape landscape)
    {
        var used = landscape.Products.Where(row => row.IsInUse).OrderBy(row => row.Code, StringComparer.Ordinal).Select(row => new OwnedProduct(landscape.Owner, row)).ToList();
        byPost = used.SelectMany(product => product.Row.Posts.Select(post => (Post: post, Product: product))).ToLookup(pair => pair.Post, pair => pair.Product, StringComparer.OrdinalIgnoreCase);
        byService = used.Where(product => product.Row.Posts.Count == 0 && product.Row.Service is not null).ToLookup(product => product.Row.Service!, StringComparer.Ordinal);
    }

    public IEnumerable<OwnedProduct> OfPost(string? reference) => reference is null ? [] : byPost[reference];

    public IEnumerable<OwnedProduct> OfService(string? service) => service is null ? [] : byService[service];
}
