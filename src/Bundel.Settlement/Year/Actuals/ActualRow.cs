// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Year.Actuals;

/// <summary>
/// What a cost pool has cost up to a day, and what it is expected to cost over the whole year. Append-only: the last that was recorded for a day counts.
/// </summary>
public sealed class ActualRow : ITenantOwned, IAppendOnly
{
    private ActualRow()
    {
    }

    public ActualRow(CollaborationId collaboration, ActualText text, string source, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        (Year, Pool, Service, Mutation, Kind) = (text.Year, text.Pool, text.Service, text.Mutation, text.Kind);
        (Through, Actual, Forecast) = (text.Through, text.Actual, text.Forecast);
        (Source, RecordedBy, RecordedUtc) = (source, by, now);
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public int Year { get; private set; }

    public string Pool { get; private set; } = "";

    public string? Service { get; private set; }

    public string? Mutation { get; private set; }

    public LineKind Kind { get; private set; }

    /// <summary>Up to and including this day.</summary>
    public DateOnly Through { get; private set; }

    public Money Actual { get; private set; }

    /// <summary>Expected over the whole year; null is onbekend.</summary>
    public Money? Forecast { get; private set; }

    public string Source { get; private set; } = "";

    public string RecordedBy { get; private set; } = "";

    public DateTime RecordedUtc { get; private set; }

    public ActualText Text => new(Year, Pool, Through, Actual, Forecast, Kind, Service, Mutation);
}

/// <summary>What a user or a file says.</summary>
public sealed record ActualText(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("kostengroep")] string Pool,
    [property: JsonPropertyName("totEnMet")] DateOnly Through,
    [property: JsonPropertyName("werkelijk")] Money Actual,
    [property: JsonPropertyName("prognose")] Money? Forecast = null,
    [property: JsonPropertyName("soort")] LineKind Kind = LineKind.Cost,
    [property: JsonPropertyName("dienst")] string? Service = null,
    [property: JsonPropertyName("mutatie")] string? Mutation = null)
{
    internal ActualKey Key => new(Pool, Mutation, Service, Kind);

    public IEnumerable<Problem> Validate()
    {
        if (Year is < 1980 or > 2200) yield return Problem.InField("jaar", "jaar-ongeldig", "Dit is geen begrotingsjaar.") with { Found = FormattableString.Invariant($"{Year}"), Expected = "een jaar zoals 2026" };
        else if (Through.Year < Year || Through.Year > Year + 2) yield return Problem.InField("totEnMet", "dag-buiten-jaar", "Deze dag hoort niet bij het jaar.") with { Found = Dutch.ShortDate(Through), Expected = FormattableString.Invariant($"een dag in {Year}") };
    }
}

/// <summary>What a figure is about.</summary>
internal sealed record ActualKey(string Pool, string? Mutation, string? Service, LineKind Kind);
