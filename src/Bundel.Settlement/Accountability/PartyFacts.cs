// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Accountability;

/// <summary>What the paragraaf verbonden partijen and the policy indicators of one year need beside the settlement. What is null is onbekend.</summary>
public sealed class PartyFacts : ITenantOwned
{
    private PartyFacts()
    {
    }

    public PartyFacts(CollaborationId collaboration, int year) => (CollaborationId, Year) = (collaboration, year);

    public CollaborationId CollaborationId { get; private set; }

    public int Year { get; private set; }

    public string? Seat { get; private set; }

    public string? PublicInterest { get; private set; }

    public string? Vision { get; private set; }

    public string? Policy { get; private set; }

    public Money? EquityStart { get; private set; }

    public Money? EquityEnd { get; private set; }

    public Money? DebtStart { get; private set; }

    public Money? DebtEnd { get; private set; }

    public Money? Result { get; private set; }

    /// <summary>Formatie in fte.</summary>
    public decimal? Formation { get; private set; }

    /// <summary>Bezetting in fte.</summary>
    public decimal? Occupation { get; private set; }

    public Money? Wages { get; private set; }

    public Money? Hire { get; private set; }

    public Money? Apparatus { get; private set; }

    public Money? Overhead { get; private set; }

    public PartyText Text => new(Seat, PublicInterest, Vision, Policy, EquityStart, EquityEnd, DebtStart, DebtEnd, Result, Formation, Occupation, Wages, Hire, Apparatus, Overhead);

    public void Change(PartyText text)
    {
        (Seat, PublicInterest, Vision, Policy) = (Clean(text.Seat), Clean(text.PublicInterest), Clean(text.Vision), Clean(text.Policy));
        (EquityStart, EquityEnd, DebtStart, DebtEnd, Result) = (text.EquityStart, text.EquityEnd, text.DebtStart, text.DebtEnd, text.Result);
        (Formation, Occupation, Wages, Hire, Apparatus, Overhead) = (text.Formation, text.Occupation, text.Wages, text.Hire, text.Apparatus, text.Overhead);
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What a user says of a year.</summary>
public sealed record PartyText(
    [property: JsonPropertyName("vestigingsplaats")] string? Seat = null,
    [property: JsonPropertyName("openbaarBelang")] string? PublicInterest = null,
    [property: JsonPropertyName("visie")] string? Vision = null,
    [property: JsonPropertyName("beleidsvoornemens")] string? Policy = null,
    [property: JsonPropertyName("eigenVermogenBegin")] Money? EquityStart = null,
    [property: JsonPropertyName("eigenVermogenEind")] Money? EquityEnd = null,
    [property: JsonPropertyName("vreemdVermogenBegin")] Money? DebtStart = null,
    [property: JsonPropertyName("vreemdVermogenEind")] Money? DebtEnd = null,
    [property: JsonPropertyName("resultaat")] Money? Result = null,
    [property: JsonPropertyName("formatie")] decimal? Formation = null,
    [property: JsonPropertyName("bezetting")] decimal? Occupation = null,
    [property: JsonPropertyName("loonsom")] Money? Wages = null,
    [property: JsonPropertyName("inhuur")] Money? Hire = null,
    [property: JsonPropertyName("apparaatskosten")] Money? Apparatus = null,
    [property: JsonPropertyName("overhead")] Money? Overhead = null);
