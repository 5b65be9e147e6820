// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>One count of one participant on one reference date.</summary>
[Description("De telling van één deelnemer op één peildatum.")]
public sealed record MeasureValue
{
    [JsonPropertyName("deelnemer"), Description("Code van de deelnemer.")]
    public required string Participant { get; init; }

    [JsonPropertyName("peildatum")]
    public required DateOnly ReferenceDate { get; init; }

    [JsonPropertyName("waarde")]
    public required decimal Value { get; init; }

    [JsonPropertyName("bron"), Description("Waar de telling vandaan komt.")]
    public string? Source { get; init; }

    [JsonPropertyName("besluit"), Description("Kenmerk van het besluit waarmee de waarde is vastgesteld of ingevuld.")]
    public string? Decision { get; init; }

    [JsonPropertyName("akkoord"), Description("Of de deelnemer met de telling heeft ingestemd.")]
    public SignOff SignOff { get; init; }
}

/// <summary>The participant's sign-off on a count.</summary>
public enum SignOff
{
    [JsonStringEnumMemberName("open")]
    Open,

    [JsonStringEnumMemberName("akkoord")]
    Agreed,

    [JsonStringEnumMemberName("betwist")]
    Disputed,

    [JsonStringEnumMemberName("vastgesteld")]
    Adopted,
}
