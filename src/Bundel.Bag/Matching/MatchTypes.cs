// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Matching;

/// <summary>What came of looking up one row of a list.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MatchState>))]
public enum MatchState
{
    /// <summary>One address, and nothing in the row speaks against it.</summary>
    [JsonStringEnumMemberName("zeker")] Certain,

    /// <summary>One address fits best, but something in the row is missing or differs: somebody has to look.</summary>
    [JsonStringEnumMemberName("waarschijnlijk")] Probable,

    /// <summary>More than one address fits.</summary>
    [JsonStringEnumMemberName("meerdere")] Several,

    /// <summary>The address was there and has been withdrawn.</summary>
    [JsonStringEnumMemberName("ingetrokken")] Withdrawn,

    /// <summary>No address of the store fits.</summary>
    [JsonStringEnumMemberName("onbekend")] Unknown,
}

/// <summary>An address as a row of some list has it: whatever is there, however it is written.</summary>
public sealed record DirtyAddress
{
    public string? Street { get; init; }

    public string? Number { get; init; }

    public string? Letter { get; init; }

    public string? Suffix { get; init; }

    public string? Postcode { get; init; }

    public string? Town { get; init; }

    /// <summary>The whole address in one text.</summary>
    public string? Line { get; init; }

    /// <summary>Identificatie of a nummeraanduiding, when the list has it.</summary>
    public string? AddressId { get; init; }

    /// <summary>Identificatie of a verblijfsobject, ligplaats, standplaats or pand, when the list has it.</summary>
    public string? ObjectId { get; init; }
}

/// <summary>An address that may be meant.</summary>
/// <param name="Address">Identificatie of the nummeraanduiding.</param>
/// <param name="Object">Identificatie of the adresseerbaar object, where it has one.</param>
/// <param name="Text">The address as the BAG writes it.</param>
/// <param name="Score">0 to 100: how much of the row agrees.</param>
/// <param name="Note">"ingetrokken", "nevenadres", "opvolger" or nothing.</param>
public sealed record MatchCandidate(
    [property: JsonPropertyName("nummeraanduiding")] string Address,
    [property: JsonPropertyName("adresseerbaarObject")] string? Object,
    [property: JsonPropertyName("adres")] string Text,
    [property: JsonPropertyName("score")] int Score,
    [property: JsonPropertyName("opmerking")] string? Note = null);

/// <summary>The answer for one row, with the reason in words.</summary>
public sealed record MatchResult(
    [property: JsonPropertyName("uitkomst")] MatchState State,
    [property: JsonPropertyName("score")] int Score,
    [property: JsonPropertyName("reden")] string Reason,
    [property: JsonPropertyName("kandidaten")] IReadOnlyList<MatchCandidate> Candidates)
{
    /// <summary>The address that is meant or proposed.</summary>
    [JsonIgnore] public MatchCandidate? Best => State is MatchState.Certain or MatchState.Probable ? Candidates[0] : null;
}

/// <summary>What the list as a whole tells about its rows.</summary>
/// <param name="HasRests">False when no row has a letter or suffix: then a bare number says less.</param>
public sealed record ListTraits(bool HasRests)
{
    public static ListTraits Usual { get; } = new(true);
}
