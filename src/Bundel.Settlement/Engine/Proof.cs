// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Engine;

/// <summary>The proof of conservation: what went in equals what went out, to the cent.</summary>
public sealed record Proof
{
    [JsonPropertyName("totaal")]
    public required Money Total { get; init; }

    [JsonPropertyName("verdeeld")]
    public required Money Divided { get; init; }

    [JsonPropertyName("afronding")]
    public required Money RoundingLine { get; init; }

    [JsonPropertyName("rest")]
    public required Money Rest { get; init; }

    /// <summary>Total − divided − rounding − rest: zero, or something is wrong.</summary>
    [JsonPropertyName("verschil")]
    public Money Difference => Total - Divided - RoundingLine - Rest;

    [JsonPropertyName("sluit")]
    public bool Closes => Difference == Money.Zero;

    /// <summary>Adds the amounts again, apart from the divider.</summary>
    public static Proof Of(Money total, IEnumerable<Money> amounts, Money roundingLine, Money rest) =>
        new() { Total = total, Divided = Money.Sum(amounts), RoundingLine = roundingLine, Rest = rest };
}
