// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Quality.Samples;

/// <summary>A random sample of objects that is checked in the field, for the self-assessment.</summary>
public sealed class BagSample : MemberRow<SampleText>
{
    private BagSample()
    {
    }

    public BagSample(CollaborationId collaboration, ParticipantId participant, string code, SampleText text)
        : base(collaboration, participant, code, text)
    {
    }
}

/// <summary>What is drawn; the same seed on the same store and day draws the same objects.</summary>
public sealed record SampleText(
    [property: JsonPropertyName("soort")] SampleKind Kind,
    [property: JsonPropertyName("peildatum")] DateOnly Day,
    [property: JsonPropertyName("zaad")] int Seed,
    [property: JsonPropertyName("uit")] int Population,
    [property: JsonPropertyName("objecten")] IReadOnlyList<SampledObject> Objects);

/// <summary>One object with what the register says, and what was found.</summary>
/// <param name="IsRight">Nothing until somebody looked.</param>
public sealed record SampledObject(
    [property: JsonPropertyName("identificatie")] string Id,
    [property: JsonPropertyName("adres")] string? Address,
    [property: JsonPropertyName("gegevens")] string Facts,
    [property: JsonPropertyName("juist")] bool? IsRight = null,
    [property: JsonPropertyName("toelichting")] string? Note = null);

public enum SampleKind
{
    [JsonStringEnumMemberName("verblijfsobjecten")] Residences,
    [JsonStringEnumMemberName("panden")] Buildings,
    [JsonStringEnumMemberName("nummeraanduidingen")] Addresses,
}
