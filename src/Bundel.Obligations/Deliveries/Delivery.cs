// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Deliveries;

/// <summary>One piece of work that satisfies several obligations for several participants (oplevering).</summary>
public sealed class Delivery : CodedRow<DeliveryText>
{
    private Delivery()
    {
    }

    public Delivery(CollaborationId collaboration, string code, DeliveryText text)
        : base(collaboration, code, text)
    {
    }

    /// <summary>Code of the mutation that was proposed for its cost.</summary>
    public string? Mutation { get; private set; }

    public void Propose(string mutation) => Mutation = mutation;
}

public enum DeliveryMode
{
    /// <summary>Built once, then rolled out at each participant.</summary>
    [JsonStringEnumMemberName("samen")] Together,

    /// <summary>Each participant does the whole work.</summary>
    [JsonStringEnumMemberName("elk")] Each,
}

public enum DeliveryOrigin
{
    [JsonStringEnumMemberName("verplichting")] Obligation,
    [JsonStringEnumMemberName("blauwdruk")] Blueprint,
    [JsonStringEnumMemberName("bag")] Bag,
    [JsonStringEnumMemberName("eigen")] Own,
}

/// <summary>What a user or a file says of a delivery.</summary>
/// <param name="Weeks">Weeks of the shared work; 0 when there is none.</param>
/// <param name="WeeksEach">Weeks at each participant after the shared work.</param>
/// <param name="WeeksAlone">Weeks when a participant does all of it alone.</param>
/// <param name="Clause">The clause of the service agreement (DVO) or the decision that covers it.</param>
public sealed record DeliveryText(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("verplichtingen")] IReadOnlyList<string> Obligations,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<string> Participants,
    [property: JsonPropertyName("wijze")] DeliveryMode Mode = DeliveryMode.Together,
    [property: JsonPropertyName("weken")] int Weeks = 0,
    [property: JsonPropertyName("wekenPerDeelnemer")] int WeeksEach = 0,
    [property: JsonPropertyName("wekenAlleen")] int WeeksAlone = 0,
    [property: JsonPropertyName("vraag")] IReadOnlyList<SkillDemand>? Demands = null,
    [property: JsonPropertyName("na")] IReadOnlyList<string>? After = null,
    [property: JsonPropertyName("nietVoor")] DateOnly? NotBefore = null,
    [property: JsonPropertyName("uiterlijk")] DateOnly? Due = null,
    [property: JsonPropertyName("gewicht")] int Weight = 1,
    [property: JsonPropertyName("eigenaar")] string? Owner = null,
    [property: JsonPropertyName("leverancier")] string? Supplier = null,
    [property: JsonPropertyName("uitgave")] DateOnly? Release = null,
    [property: JsonPropertyName("dvo")] string? Clause = null,
    [property: JsonPropertyName("besluit")] string? Decision = null,
    [property: JsonPropertyName("eenmalig")] Money? OneOff = null,
    [property: JsonPropertyName("perJaar")] Money? Yearly = null,
    [property: JsonPropertyName("sleutel")] string? Key = null,
    [property: JsonPropertyName("jaar")] int? Year = null,
    [property: JsonPropertyName("herkomst")] DeliveryOrigin Origin = DeliveryOrigin.Own,
    [property: JsonPropertyName("herkomstVerwijzing")] string? OriginReference = null,
    [property: JsonPropertyName("gereedOp")] DateOnly? DoneOn = null);

/// <summary>People with a skill that the work takes: of the service centre for the shared part, of the participant for its own part.</summary>
public sealed record SkillDemand(
    [property: JsonPropertyName("vaardigheid")] string Skill,
    [property: JsonPropertyName("aantal")] int Amount = 1,
    [property: JsonPropertyName("bijDeelnemer")] bool AtParticipant = false);
