// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Services;

namespace Bundel.Settlement.Vat;

/// <summary>How VAT is dealt with for a service line (a cost pool) during a period. Where there is none, the regime of its service holds.</summary>
public sealed class VatPeriod : ITenantOwned
{
    private VatPeriod()
    {
    }

    public VatPeriod(CollaborationId collaboration, VatPeriodText text)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Pool = text.Pool.Trim();
        (ValidFrom, Through) = (text.ValidFrom, text.Through);
        (Regime, Rate, InputVat, IsIct) = (text.Regime, text.Rate, text.InputVat, text.IsIct);
        Source = text.Source.Trim();
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Pool { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    /// <summary>Last day, or null while it holds.</summary>
    public DateOnly? Through { get; private set; }

    public VatRegime Regime { get; private set; }

    /// <summary>Rate of a taxed bill, in percent.</summary>
    public decimal Rate { get; private set; }

    /// <summary>VAT that the collaboration pays itself and cannot deduct, in percent of its cost without VAT; null is onbekend.</summary>
    public decimal? InputVat { get; private set; }

    /// <summary>The service makes, leads or lends systems, software or equipment.</summary>
    public bool IsIct { get; private set; }

    public string Source { get; private set; } = "";

    public bool Holds(DateOnly day) => ValidFrom <= day && (Through is null || day <= Through);

    public bool Overlaps(VatPeriodText other) => Pool == other.Pool.Trim() && ValidFrom <= (other.Through ?? DateOnly.MaxValue) && other.ValidFrom <= (Through ?? DateOnly.MaxValue);

    public VatPeriodText Text => new(Pool, ValidFrom, Regime, Rate, IsIct, Source, Through, InputVat);
}

/// <summary>What a user says of the VAT of a service line.</summary>
public sealed record VatPeriodText(
    [property: JsonPropertyName("kostengroep")] string Pool,
    [property: JsonPropertyName("vanaf")] DateOnly ValidFrom,
    [property: JsonPropertyName("regime")] VatRegime Regime,
    [property: JsonPropertyName("tarief")] decimal Rate,
    [property: JsonPropertyName("ict")] bool IsIct,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("totEnMet")] DateOnly? Through = null,
    [property: JsonPropertyName("inkoopBtw")] decimal? InputVat = null)
{
    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in Required.Text("kostengroep", Pool, Code.MaxLength)) yield return problem;
        foreach (var problem in Required.Text("bron", Source, 300)) yield return problem;
        if (Rate is < 0 or > 100) yield return Problem.InField("tarief", "btw-tarief", "Dit btw-tarief kan niet.") with { Found = Dutch.Figure(Rate), Expected = "0 tot en met 100" };
        if (InputVat is < 0 or > 100) yield return Problem.InField("inkoopBtw", "btw-tarief", "Dit percentage kan niet.") with { Found = Dutch.Figure(InputVat.Value), Expected = "0 tot en met 100, of leeg als het onbekend is" };
        if (Through < ValidFrom) yield return Problem.InField("totEnMet", "einde-voor-begin", "De laatste dag ligt vóór de eerste.") with { Found = Dutch.ShortDate(Through.Value), Expected = $"vanaf {Dutch.ShortDate(ValidFrom)}" };
    }
}
