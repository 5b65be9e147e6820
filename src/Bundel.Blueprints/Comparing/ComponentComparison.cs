// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Comparing;

/// <summary>Products of one organisation for one component. No products means: it has none when its list is complete, and nobody knows otherwise.</summary>
public sealed record ComparisonCell(
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("producten")] IReadOnlyList<ComparedProduct> Products,
    [property: JsonPropertyName("onbekend")] bool IsUnknown);

/// <summary>One component over all organisations, with its measures. Every measure is over the organisations of which the use is known.</summary>
public sealed record ComponentComparison(
    [property: JsonPropertyName("component")] string Key,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("domein")] string? Domain,
    [property: JsonPropertyName("cellen")] IReadOnlyList<ComparisonCell> Cells)
{
    /// <summary>n: organisations that are known to use something.</summary>
    [JsonPropertyName("gebruikers")]
    public int Users => Using.Count();

    [JsonPropertyName("onbekend")]
    public int Unknown => Cells.Count(cell => cell.IsUnknown);

    /// <summary>d: distinct products.</summary>
    [JsonPropertyName("verschillend")]
    public int Distinct => Names.Distinct(StringComparer.Ordinal).Count();

    /// <summary>1 − (d − 1) / (n − 1), between 0 (all different) and 1 (one product); null when n is below two.</summary>
    [JsonPropertyName("index")]
    public decimal? Index => !Compares ? null : decimal.Round(Math.Max(0m, 1m - ((Distinct - 1m) / (Users - 1m))), 4);

    /// <summary>Herfindahl: the sum of the squared shares of the products in all uses.</summary>
    [JsonPropertyName("concentratie")]
    public decimal? Concentration
    {
        get
        {
            var counts = Names.CountBy(name => name).Select(pair => (decimal)pair.Value).ToList();
            var all = counts.Sum();
            return all == 0 ? null : decimal.Round(counts.Sum(count => count * count) / (all * all), 4);
        }
    }

    [JsonPropertyName("niveau")]
    public HarmonisationLevel Level
    {
        get
        {
            if (!Compares) return HarmonisationLevel.Unknown;
            if (OneOf(product => product.Installation)) return HarmonisationLevel.OneInstallation;
            if (Distinct == 1) return OneOf(product => product.Version) ? HarmonisationLevel.SameVersion : HarmonisationLevel.SameProduct;
            return OneOf(product => product.Supplier) ? HarmonisationLevel.SameSupplier : HarmonisationLevel.AllDifferent;
        }
    }

    [JsonPropertyName("zelfdeContract")]
    public Agreement Contract => Agreement.On([.. All.Select(product => product.Contract)], Compares);

    [JsonPropertyName("zelfdeHosting")]
    public Agreement Hosting => Agreement.On([.. All.Select(product => product.Hosting)], Compares);

    [JsonPropertyName("zelfdeStandaardversie")]
    public Agreement StandardVersion => Agreement.OnVersions([.. All.Select(product => product.Versions)], Compares);

    [JsonPropertyName("kosten")]
    public Money Cost => Money.Sum(Counted.Select(product => product.Cost ?? Money.Zero));

    /// <summary>Products of which the cost is not known: the sum is at least this incomplete.</summary>
    [JsonPropertyName("kostenOnbekend")]
    public int UnknownCosts => Counted.Count(product => product.Cost is null);

    [JsonPropertyName("eersteEinde")]
    public DateOnly? FirstEnd => Ends.Count > 0 ? Ends.Min() : null;

    [JsonPropertyName("laatsteEinde")]
    public DateOnly? LastEnd => Ends.Count > 0 ? Ends.Max() : null;

    [JsonIgnore]
    public IEnumerable<ComparisonCell> Using => Cells.Where(cell => cell.Products.Count > 0);

    /// <summary>One user compares with nobody.</summary>
    [JsonIgnore]
    private bool Compares => Users >= 2;

    [JsonIgnore]
    private IEnumerable<ComparedProduct> All => Using.SelectMany(cell => cell.Products);

    /// <summary>The installation of the centre and the entry of a member are one installation, and one cost.</summary>
    [JsonIgnore]
    private IEnumerable<ComparedProduct> Counted => All.Where(product => product.Installation is null).Concat(All.Where(product => product.Installation is not null).GroupBy(product => product.Installation).Select(group => group.FirstOrDefault(product => product.Cost is not null) ?? group.First()));

    [JsonIgnore]
    private IEnumerable<string> Names => All.Select(product => SearchText.Fold(product.Name));

    [JsonIgnore]
    private List<DateOnly> Ends => [.. All.Select(product => product.ContractEnd).OfType<DateOnly>()];

    private bool OneOf(Func<ComparedProduct, string?> part)
    {
        var values = All.Select(part).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return values is [not null];
    }
}
