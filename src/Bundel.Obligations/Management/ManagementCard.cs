// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Management;

/// <summary>How a building block in use is kept running (beheerkaart), shared or of one participant.</summary>
public sealed class ManagementCard : CodedRow<CardText>, IParticipantOwned
{
    private ManagementCard()
    {
    }

    public ManagementCard(CollaborationId collaboration, string code, ParticipantId? participant, CardText text)
        : base(collaboration, code, text) => ParticipantId = participant;

    public ParticipantId? ParticipantId { get; private set; }
}

public enum ExpiryKind
{
    [JsonStringEnumMemberName("certificaat")] Certificate,
    [JsonStringEnumMemberName("contract")] Contract,
    [JsonStringEnumMemberName("versie")] Version,
    [JsonStringEnumMemberName("taak")] Duty,
}

/// <summary>What a user or a file says of a card.</summary>
public sealed record CardText(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("verplichting")] string Obligation,
    [property: JsonPropertyName("functioneelBeheerder")] string? FunctionalManager = null,
    [property: JsonPropertyName("vervangerFunctioneel")] string? FunctionalDeputy = null,
    [property: JsonPropertyName("technischBeheerder")] string? TechnicalManager = null,
    [property: JsonPropertyName("vervangerTechnisch")] string? TechnicalDeputy = null,
    [property: JsonPropertyName("leverancier")] string? Supplier = null,
    [property: JsonPropertyName("contractTot")] DateOnly? ContractUntil = null,
    [property: JsonPropertyName("dvo")] string? Clause = null,
    [property: JsonPropertyName("dienstniveau")] string? ServiceLevel = null,
    [property: JsonPropertyName("versie")] string? Version = null,
    [property: JsonPropertyName("ondersteundTot")] DateOnly? SupportedUntil = null,
    [property: JsonPropertyName("perJaar")] Money? Yearly = null,
    [property: JsonPropertyName("aansluitingen")] IReadOnlyList<Connection>? Connections = null,
    [property: JsonPropertyName("termijnen")] IReadOnlyList<Expiry>? Expiries = null)
{
    /// <summary>What is missing before management counts as arranged.</summary>
    public IReadOnlyList<string> Gaps()
    {
        var gaps = new List<string>();
        if (string.IsNullOrWhiteSpace(FunctionalManager)) gaps.Add("functioneel beheerder");
        if (string.IsNullOrWhiteSpace(FunctionalDeputy)) gaps.Add("vervanger van de functioneel beheerder");
        if (string.IsNullOrWhiteSpace(TechnicalManager)) gaps.Add("technisch beheerder");
        if (string.IsNullOrWhiteSpace(TechnicalDeputy)) gaps.Add("vervanger van de technisch beheerder");
        if (string.IsNullOrWhiteSpace(Clause)) gaps.Add("afspraak in de dienstverleningsovereenkomst");
        if (!string.IsNullOrWhiteSpace(Supplier) && ContractUntil is null) gaps.Add("einde van het contract");
        return gaps;
    }

    /// <summary>Everything that ends, the first first.</summary>
    public IEnumerable<Expiry> All()
    {
        IEnumerable<Expiry> own = Expiries ?? [];
        if (ContractUntil is { } contract) own = own.Append(new Expiry(ExpiryKind.Contract, Supplier is null ? "Contract" : $"Contract met {Supplier}", contract));
        if (SupportedUntil is { } support) own = own.Append(new Expiry(ExpiryKind.Version, Version is null ? "Ondersteunde versie" : $"Versie {Version}", support));
        return own.OrderBy(expiry => expiry.Until);
    }
}

/// <summary>A connection (aansluiting) under a number of the organisation.</summary>
public sealed record Connection(
    [property: JsonPropertyName("oin")] string? Oin = null,
    [property: JsonPropertyName("dienstId")] string? ServiceId = null,
    [property: JsonPropertyName("omgeving")] string? Environment = null);

/// <summary>Something that ends: a certificate, a contract, a version, or a duty that comes back after some months.</summary>
/// <param name="Weeks">Weeks of work before it ends; one when nobody said.</param>
/// <param name="Skill">The skill that the work takes, of the service centre or, on a card of one participant, of that participant.</param>
public sealed record Expiry(
    [property: JsonPropertyName("soort")] ExpiryKind Kind,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("tot")] DateOnly Until,
    [property: JsonPropertyName("uitgever")] string? Issuer = null,
    [property: JsonPropertyName("herhaaltMaanden")] int? RepeatMonths = null,
    [property: JsonPropertyName("weken")] int? Weeks = null,
    [property: JsonPropertyName("vaardigheid")] string? Skill = null);
