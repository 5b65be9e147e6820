// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;

namespace Bundel.Obligations.Register;

/// <summary>Something that an organisation must or agreed to do, or a building block that helps: facts in our own words, with source and date of checking.</summary>
public sealed record Obligation
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("soort")]
    public ObligationKind Kind { get; init; } = ObligationKind.Obligation;

    [JsonPropertyName("thema")]
    public string Theme { get; init; } = "overig";

    /// <summary>Article or decision.</summary>
    [JsonPropertyName("grondslag")]
    public string? Basis { get; init; }

    /// <summary>Whom the source says it is for, in its words.</summary>
    [JsonPropertyName("richtZichTot")]
    public string? AddressedTo { get; init; }

    [JsonPropertyName("graden")]
    public IReadOnlyList<ForceFor> Forces { get; init; } = [];

    [JsonPropertyName("toezichthouder")]
    public string? Supervisor { get; init; }

    [JsonPropertyName("eenKeer")]
    public DoOnce Once { get; init; } = DoOnce.Unknown;

    /// <summary>S, M or L: an assumption.</summary>
    [JsonPropertyName("inspanning")]
    public string? Effort { get; init; }

    [JsonPropertyName("stand")]
    public string? State { get; init; }

    [JsonPropertyName("datums")]
    public IReadOnlyList<DateVersion> Dates { get; init; } = [];

    [JsonPropertyName("herhaling")]
    public string? Recurrence { get; init; }

    [JsonPropertyName("bewijs")]
    public string? Evidence { get; init; }

    [JsonPropertyName("bronnen")]
    public IReadOnlyList<string> Sources { get; init; } = [];

    [JsonPropertyName("herkomst")]
    public Origin Origin { get; init; } = Origin.Own;

    [JsonPropertyName("betrouwbaarheid")]
    public Confidence Confidence { get; init; } = Confidence.High;

    [JsonPropertyName("nagekekenOp")]
    public DateOnly? CheckedOn { get; init; }

    [JsonPropertyName("nakijkenVoor")]
    public DateOnly? VerifyBy { get; init; }

    [JsonPropertyName("toelichting")]
    public string? Note { get; init; }

    /// <summary>Codes of what must be there first.</summary>
    [JsonPropertyName("na")]
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>Name in a library of another program (CISO Assistant), kept as it was.</summary>
    [JsonPropertyName("urn")]
    public string? Urn { get; init; }

    /// <summary>The latest version of the deadline, or null when there is none that holds.</summary>
    [JsonIgnore]
    public DateVersion? Deadline => Dates.LastOrDefault(date => date.Kind == DateKind.Deadline && date.SupersededBy is null);

    /// <summary>Shown as background, never as a fact.</summary>
    [JsonIgnore]
    public bool IsDoubtful => Origin == Origin.Background || Confidence == Confidence.Low;

    public bool IsStale(DateOnly today) => VerifyBy < today;

    /// <summary>How strongly it binds this kind of organisation; unknown when the register does not say.</summary>
    public BindingForce ForceOn(OrganisationKind kind) => Forces.FirstOrDefault(force => force.Organisation == kind)?.Force ?? BindingForce.Unknown;

    /// <summary>The strongest force on any kind of organisation.</summary>
    [JsonIgnore]
    public BindingForce Force => Forces.Count == 0 ? BindingForce.Unknown : Forces.Min(force => force.Force);
}

/// <summary>How strongly it binds one kind of organisation.</summary>
public sealed record ForceFor(
    [property: JsonPropertyName("organisatie")] OrganisationKind Organisation,
    [property: JsonPropertyName("graad")] BindingForce Force,
    [property: JsonPropertyName("reden")] string? Because = null);

/// <summary>One version of a date: dates move, so the earlier ones stay.</summary>
public sealed record DateVersion(
    [property: JsonPropertyName("soort")] DateKind Kind,
    [property: JsonPropertyName("datum")] DateOnly Date,
    [property: JsonPropertyName("precisie")] DatePrecision Precision,
    [property: JsonPropertyName("status")] DateStatus Status,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("gezien")] DateOnly SeenOn,
    [property: JsonPropertyName("herkomst")] Origin Origin = Origin.Own,
    [property: JsonPropertyName("vervangenDoor")] string? SupersededBy = null)
{
    /// <summary>As precise as it is known: "2 december 2027", "oktober 2024", "2017".</summary>
    [JsonIgnore]
    public string Text => Precision switch
    {
        DatePrecision.Day => Dutch.Date(Date),
        DatePrecision.Month => FormattableString.Invariant($"{Dutch.Months[Date.Month - 1]} {Date.Year}"),
        _ => FormattableString.Invariant($"{Date.Year}"),
    };
}
