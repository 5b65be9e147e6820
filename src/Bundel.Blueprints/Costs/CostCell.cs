// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Costs;

/// <summary>How a piece of a contribution was tied to an application or technology.</summary>
public enum CostTie
{
    /// <summary>Nothing of ours stands behind it.</summary>
    [JsonStringEnumMemberName("niet toegewezen")] None,

    /// <summary>The product names the budget line.</summary>
    [JsonStringEnumMemberName("begrotingsregel")] Post,

    /// <summary>The product names the service; products of one service share by their yearly costs.</summary>
    [JsonStringEnumMemberName("dienst, naar kosten per jaar")] ServiceByCost,

    /// <summary>The product names the service; the yearly cost of some product of it is unknown, so all share alike.</summary>
    [JsonStringEnumMemberName("dienst, in gelijke delen")] ServiceEqually,
}

/// <summary>A piece of a contribution in cents, and the product that it pays for. The pieces of a participant add up to its contribution.</summary>
public sealed record CostCell(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string ParticipantName,
    [property: JsonPropertyName("regel")] string Line,
    [property: JsonPropertyName("regelnaam")] string LineName,
    [property: JsonPropertyName("begrotingsregel")] string? Post,
    [property: JsonPropertyName("dienst")] string? Service,
    [property: JsonPropertyName("bedrag")] Money Amount,
    [property: JsonPropertyName("band")] CostTie Tie,
    [property: JsonPropertyName("organisatie")] string? Owner,
    [property: JsonPropertyName("product")] string? Product,
    [property: JsonPropertyName("productnaam")] string? ProductName,
    [property: JsonPropertyName("componenten")] IReadOnlyList<string> Components,
    [property: JsonPropertyName("reden")] string? Reason,
    [property: JsonPropertyName("uitleg")] string Path);
