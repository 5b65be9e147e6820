// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Sources;

/// <summary>The figures of balance and budget that the obligatory ratios of the BBV (article 11) need.</summary>
public sealed record BalanceFigures
{
    [JsonPropertyName("vasteSchulden")]
    public required Money LongDebt { get; init; }

    [JsonPropertyName("vlottendeSchulden")]
    public required Money ShortDebt { get; init; }

    [JsonPropertyName("overlopendePassiva")]
    public required Money AccruedLiabilities { get; init; }

    [JsonPropertyName("financieleActiva")]
    public required Money FinancialAssets { get; init; }

    [JsonPropertyName("uitzettingen")]
    public required Money ShortClaims { get; init; }

    [JsonPropertyName("liquideMiddelen")]
    public required Money Cash { get; init; }

    [JsonPropertyName("overlopendeActiva")]
    public required Money AccruedAssets { get; init; }

    [JsonPropertyName("eigenVermogen")]
    public required Money Equity { get; init; }

    [JsonPropertyName("balanstotaal")]
    public required Money Total { get; init; }

    /// <summary>Before movements of reserves.</summary>
    [JsonPropertyName("totaleBaten")]
    public required Money Income { get; init; }

    [JsonPropertyName("structureleBaten")]
    public required Money StructuralIncome { get; init; }

    [JsonPropertyName("structureleLasten")]
    public required Money StructuralCosts { get; init; }

    [JsonPropertyName("structureleOnttrekkingen")]
    public Money StructuralFromReserves { get; init; }

    [JsonPropertyName("structureleToevoegingen")]
    public Money StructuralToReserves { get; init; }
}

/// <summary>Net debt ratio, solvency and structural room, each with its formula filled in.</summary>
public static class BalanceRatios
{
    public static Result<IReadOnlyList<Explanation>> Of(BalanceFigures figures)
    {
        var problems = new List<Problem>();
        if (figures.Income <= Money.Zero) problems.Add(Problem.InField("totaleBaten", "baten-nul", "Zonder baten zijn netto schuldquote en structurele exploitatieruimte niet te berekenen."));
        if (figures.Total <= Money.Zero) problems.Add(Problem.InField("balanstotaal", "balanstotaal-nul", "Zonder balanstotaal is de solvabiliteit niet te berekenen."));
        if (problems.Count > 0) return problems;
        var debt = figures.LongDebt + figures.ShortDebt + figures.AccruedLiabilities - figures.FinancialAssets - figures.ShortClaims - figures.Cash - figures.AccruedAssets;
        var room = figures.StructuralIncome - figures.StructuralCosts + figures.StructuralFromReserves - figures.StructuralToReserves;
        return Result<IReadOnlyList<Explanation>>.Success(
        [
            Ratio("Netto schuldquote", debt, figures.Income, "Schulden min vorderingen en geld, als deel van de baten."),
            Ratio("Solvabiliteit", figures.Equity, figures.Total, "Eigen vermogen als deel van het balanstotaal."),
            Ratio("Structurele exploitatieruimte", room, figures.Income, "Structurele baten min lasten, met structurele mutaties van reserves, als deel van de baten."),
        ]);
    }

    private static Explanation Ratio(string name, Money part, Money whole, string sentence)
    {
        var percent = decimal.Round(part.Euros * 100 / whole.Euros, 2, MidpointRounding.AwayFromZero);
        return new Explanation(name, percent.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), "%", sentence) { Formula = $"{Dutch.Euro(part)} / {Dutch.Euro(whole)}", Sources = [new ExplanationSource("BBV artikel 11")] };
    }
}
