// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>The rounding policy as the file holds it.</summary>
[Description("Het afrondingsbeleid.")]
public sealed record RoundingPolicy
{
    [JsonPropertyName("eenheid"), Description("Eenheid waarop wordt afgerond: 0.01, 1 of 1000 euro.")]
    public Money Unit { get; init; } = new(1);

    [JsonPropertyName("rest"), Description("Waar de rest blijft.")]
    public RemainderRule Remainder { get; init; }

    /// <summary>The policy as the divider takes it.</summary>
    public Rounding ToRounding() => new(Unit, Remainder);

    /// <summary>The policy as the file holds it.</summary>
    public static RoundingPolicy From(Rounding rounding) => new() { Unit = rounding.Unit, Remainder = rounding.Remainder };
}
