// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;

namespace Bundel.Settlement.Invoices;

/// <summary>What an invoice needs beside the settlement: who sends it, who gets it, when it is paid, and the VAT regime per pool.</summary>
public sealed record InvoiceSettings
{
    [JsonPropertyName("leverancier")]
    public required InvoiceParty Supplier { get; init; }

    /// <summary>By the code of the participant.</summary>
    [JsonPropertyName("afnemers")]
    public required IReadOnlyDictionary<string, InvoiceCustomer> Customers { get; init; }

    [JsonPropertyName("iban")]
    public required string Iban { get; init; }

    [JsonPropertyName("datum")]
    public required DateOnly IssueDate { get; init; }

    [JsonPropertyName("betaaltermijnDagen")]
    public int PaymentDays { get; init; } = 30;

    [JsonPropertyName("termijnen")]
    public int Terms { get; init; } = 12;

    [JsonPropertyName("nummerVoorvoegsel")]
    public string NumberPrefix { get; init; } = "";

    /// <summary>Number of the invoice that a credit note goes back on.</summary>
    [JsonPropertyName("betreftFactuur")]
    public string? Corrects { get; init; }

    /// <summary>Code of the run that the invoice rests on.</summary>
    [JsonPropertyName("verrekening")]
    public string? Run { get; init; }

    /// <summary>For pools that are not in <see cref="Vat"/>.</summary>
    [JsonPropertyName("btw")]
    public required InvoiceRegime Default { get; init; }

    [JsonPropertyName("btwPerKostengroep")]
    public IReadOnlyDictionary<string, InvoiceRegime> Vat { get; init; } = new Dictionary<string, InvoiceRegime>(StringComparer.Ordinal);

    /// <summary>Reads the settings of a file.</summary>
    public static Result<InvoiceSettings> Read(byte[] json, string file)
    {
        try
        {
            return JsonSerializer.Deserialize<InvoiceSettings>(json, UseCaseJson.Options) is { } settings ? settings : new Problem("json-leeg", "dit bestand bevat geen factuurgegevens.") { Place = new Place(file) };
        }
        catch (JsonException fault)
        {
            return new Problem("json-ongeldig", "dit zijn geen factuurgegevens.") { Place = new Place(file) { Pointer = fault.Path, Line = (int?)(fault.LineNumber + 1) }, Expected = "leverancier, afnemers, iban, datum en btw" };
        }
    }

    internal InvoiceRegime VatOf(string pool) => Vat.GetValueOrDefault(pool, Default);

    internal string? ReasonOf(string category) => Vat.Values.Prepend(Default).FirstOrDefault(regime => regime.Category == category)?.Reason;

    internal IEnumerable<Problem> Check(string participant, int term)
    {
        if (Terms is < 1 or > 53) yield return Problem.InField("termijnen", "termijnen-ongeldig", "Dit aantal termijnen kan niet.") with { Found = Terms.ToString(CultureInfo.InvariantCulture), Expected = "1 tot en met 53" };
        else if (term < 1 || term > Terms) yield return Problem.InField("termijn", "termijn-ongeldig", "Deze termijn is er niet.") with { Found = term.ToString(CultureInfo.InvariantCulture), Expected = $"1 tot en met {Terms.ToString(CultureInfo.InvariantCulture)}" };
        if (!Customers.ContainsKey(participant)) yield return Problem.InField("afnemers", "afnemer-ontbreekt", "Voor deze deelnemer staan er geen gegevens van de afnemer.") with { Found = participant, Expected = "naam, OIN of KvK-nummer en adres" };
    }
}

/// <summary>Who gets the invoice, with its own reference.</summary>
public sealed record InvoiceCustomer
{
    [JsonPropertyName("partij")]
    public required InvoiceParty Party { get; init; }

    [JsonPropertyName("referentie")]
    public string? Reference { get; init; }

    [JsonPropertyName("ordernummer")]
    public string? Order { get; init; }
}

/// <summary>A VAT category with its rate and, where no VAT is charged, the reason.</summary>
public sealed record InvoiceRegime
{
    [JsonPropertyName("categorie")]
    public required string Category { get; init; }

    [JsonPropertyName("percentage")]
    public decimal Percent { get; init; }

    [JsonPropertyName("reden")]
    public string? Reason { get; init; }
}
