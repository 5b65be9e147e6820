// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Invoices;

namespace Bundel.Settlement.Invoicing;

/// <summary>Who sends the invoices of a collaboration, and how they are paid.</summary>
public sealed class InvoicingSettings : ITenantOwned
{
    private InvoicingSettings()
    {
    }

    public InvoicingSettings(CollaborationId collaboration) => CollaborationId = collaboration;

    public CollaborationId CollaborationId { get; private set; }

    public string Name { get; private set; } = "";

    public string? Oin { get; private set; }

    public string? Kvk { get; private set; }

    public string? VatNumber { get; private set; }

    public string? Street { get; private set; }

    public string? PostalZone { get; private set; }

    public string? City { get; private set; }

    public string Iban { get; private set; } = "";

    public int PaymentDays { get; private set; }

    public int Terms { get; private set; }

    public string NumberPrefix { get; private set; } = "";

    public InvoiceParty Party => new() { Name = Name, Oin = Oin, Kvk = Kvk, VatNumber = VatNumber, Street = Street, PostalZone = PostalZone, City = City };

    public void Change(InvoicingText text)
    {
        Name = text.Name.Trim();
        (Oin, Kvk, VatNumber) = (Clean(text.Oin), Clean(text.Kvk), Clean(text.VatNumber));
        (Street, PostalZone, City) = (Clean(text.Street), Clean(text.PostalZone), Clean(text.City));
        Iban = text.Iban.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        (PaymentDays, Terms, NumberPrefix) = (text.PaymentDays, text.Terms, text.NumberPrefix?.Trim() ?? "");
    }

    public InvoicingText ToText() => new(Name, Iban, Oin, Kvk, VatNumber, Street, PostalZone, City, PaymentDays, Terms, NumberPrefix);

    internal static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What a user says of the sender.</summary>
public sealed record InvoicingText(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("iban")] string Iban,
    [property: JsonPropertyName("oin")] string? Oin = null,
    [property: JsonPropertyName("kvk")] string? Kvk = null,
    [property: JsonPropertyName("btwNummer")] string? VatNumber = null,
    [property: JsonPropertyName("straat")] string? Street = null,
    [property: JsonPropertyName("postcode")] string? PostalZone = null,
    [property: JsonPropertyName("plaats")] string? City = null,
    [property: JsonPropertyName("betaaltermijnDagen")] int PaymentDays = 30,
    [property: JsonPropertyName("termijnen")] int Terms = 12,
    [property: JsonPropertyName("nummerVoorvoegsel")] string? NumberPrefix = null)
{
    private static readonly int[] Rhythms = [1, 2, 3, 4, 6, 12];

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in Required.Text("naam", Name, 200)) yield return problem;
        if (!IbanNumber.IsValid(Iban)) yield return Problem.InField("iban", "iban-ongeldig", "Dit is geen geldig IBAN.") with { Found = Iban, Expected = "een IBAN waarvan de controlecijfers kloppen" };
        if (!string.IsNullOrWhiteSpace(Oin)) foreach (var problem in Kernel.Oin.Parse(Oin.Trim()).Problems) yield return problem with { Field = "oin" };
        if (!string.IsNullOrWhiteSpace(Kvk)) foreach (var problem in KvkNumber.Parse(Kvk.Trim()).Problems) yield return problem with { Field = "kvk" };
        if (PaymentDays is < 1 or > 365) yield return Problem.InField("betaaltermijnDagen", "betaaltermijn-ongeldig", "Deze betaaltermijn kan niet.") with { Expected = "1 tot en met 365 dagen" };
        if (!Rhythms.Contains(Terms)) yield return Problem.InField("termijnen", "termijnen-ongeldig", "Dit aantal termijnen kan niet.") with { Found = FormattableString.Invariant($"{Terms}"), Expected = "1, 2, 3, 4, 6 of 12 termijnen in een jaar" };
        if (NumberPrefix is { Length: > 20 }) yield return Problem.InField("nummerVoorvoegsel", "te-lang", "Dit is te lang: ten hoogste 20 tekens.");
    }
}
