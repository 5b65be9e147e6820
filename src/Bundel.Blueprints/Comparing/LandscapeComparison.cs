// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;
using Bundel.Collaborations.Ports;

namespace Bundel.Blueprints.Comparing;

public sealed record ComparedOwner(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("applicaties")] int Applications,
    [property: JsonPropertyName("volledig")] bool IsComplete);

/// <summary>How alike two organisations are: the share of (component, product) pairs that both have, and of suppliers.</summary>
public sealed record Likeness(
    [property: JsonPropertyName("een")] string One,
    [property: JsonPropertyName("ander")] string Other,
    [property: JsonPropertyName("producten")] decimal Products,
    [property: JsonPropertyName("leveranciers")] decimal Suppliers,
    [property: JsonPropertyName("gedeeld")] int Shared);

/// <summary>Landscapes of any number of organisations beside each other on one reference architecture.</summary>
public sealed record LandscapeComparison(
    [property: JsonPropertyName("organisaties")] IReadOnlyList<ComparedOwner> Owners,
    [property: JsonPropertyName("componenten")] IReadOnlyList<ComponentComparison> Components,
    [property: JsonPropertyName("gelijkenis")] IReadOnlyList<Likeness> Likeness)
{
    public static LandscapeComparison Of(IReadOnlyList<Landscape> landscapes, ReferenceModel reference)
    {
        var components = reference.OfKind(ReferenceKinds.Component).Select(item => new ComponentComparison(item.Key, item.Name, item.Domain, [.. landscapes.Select(landscape => Cell(landscape, item.Key, reference))]))
            .Where(row => row.Users > 0).OrderBy(row => row.Domain ?? "~", StringComparer.Ordinal).ThenBy(row => row.Name, StringComparer.OrdinalIgnoreCase);
        return new LandscapeComparison(
            [.. landscapes.Select(landscape => new ComparedOwner(landscape.Owner, landscape.Name, landscape.Applications.Count(row => row.IsInUse), landscape.IsComplete(Completeness.Applications)))],
            [.. components],
            [.. Pairs(landscapes).Select(pair => Alike(pair.One, pair.Other)).OrderByDescending(pair => pair.Products)]);
    }

    /// <summary>What the business case hopes to save, when there is one; it is hoped for what is made the same.</summary>
    [JsonPropertyName("besparing")]
    public ExpectedSaving? Saving { get; init; }

    /// <summary>What to make the same first: the most yearly cost, then the most different products; what is one installation already is done.</summary>
    [JsonPropertyName("eerst")]
    public IReadOnlyList<ComponentComparison> First =>
        [.. Components.Where(row => row.Users >= 2 && row.Level is not (HarmonisationLevel.OneInstallation or HarmonisationLevel.Unknown) && row.Distinct > 1).OrderByDescending(row => row.Cost.Cents).ThenByDescending(row => row.Distinct).ThenBy(row => row.Name, StringComparer.Ordinal)];

    /// <summary>When organisations can tender together what is not one installation yet.</summary>
    [JsonPropertyName("samenAanbesteden")]
    public IReadOnlyList<TenderWindow> Windows => TenderWindow.Of(Components.Where(row => row.Level != HarmonisationLevel.OneInstallation));

    /// <summary>For every organisation the one that it resembles most; none when it shares nothing with any.</summary>
    [JsonPropertyName("lijktHetMeestOp")]
    public IReadOnlyList<Likeness> Nearest =>
        [.. Owners.Select(owner => Likeness.Where(pair => pair.Shared > 0 && (pair.One == owner.Code || pair.Other == owner.Code)).MaxBy(pair => (pair.Products, pair.Suppliers)) is { } best ? best with { One = owner.Code, Other = best.One == owner.Code ? best.Other : best.One } : null).OfType<Likeness>()];

    /// <summary>How many components stand on each level.</summary>
    [JsonPropertyName("niveaus")]
    public IReadOnlyDictionary<string, int> Levels => Enum.GetValues<HarmonisationLevel>().ToDictionary(level => level.Json(), level => Components.Count(row => row.Level == level));

    public string NameOf(string owner) => Owners.First(row => row.Code == owner).Name;

    private static ComparisonCell Cell(Landscape landscape, string component, ReferenceModel reference)
    {
        var products = landscape.Applications.Where(row => row.IsInUse && row.Components.Contains(component)).Select(row => ComparedProduct.Of(row, reference)).ToList();
        return new ComparisonCell(landscape.Owner, products, products.Count == 0 && !landscape.IsComplete(Completeness.Applications));
    }

    private static IEnumerable<(Landscape One, Landscape Other)> Pairs(IReadOnlyList<Landscape> landscapes) =>
        landscapes.SelectMany((one, i) => landscapes.Skip(i + 1).Select(other => (one, other)));

    private static Likeness Alike(Landscape one, Landscape other)
    {
        var (mine, theirs) = (Products(one), Products(other));
        return new Likeness(one.Owner, other.Owner, Jaccard(mine, theirs), Jaccard(Suppliers(one), Suppliers(other)), mine.Intersect(theirs).Count());
    }

    private static HashSet<string> Products(Landscape landscape) =>
        [.. landscape.Applications.Where(row => row.IsInUse).SelectMany(row => row.Components.Select(component => component + "|" + SearchText.Fold(row.Name)))];

    private static HashSet<string> Suppliers(Landscape landscape) => [.. landscape.Applications.Where(row => row.IsInUse).Select(row => SearchText.Fold(row.Supplier)).Where(name => name.Length > 0)];

    private static decimal Jaccard(HashSet<string> one, HashSet<string> other)
    {
        var all = one.Union(other).Count();
        return all == 0 ? 0 : decimal.Round((decimal)one.Intersect(other).Count() / all, 4);
    }
}
