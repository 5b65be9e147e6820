// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Year.Positions;

/// <summary>What a participant owes by a day, or (negative) gets back.</summary>
public sealed record Claim(
    [property: JsonPropertyName("kenmerk")] string Reference,
    [property: JsonPropertyName("omschrijving")] string Text,
    [property: JsonPropertyName("vervalt")] DateOnly Due,
    [property: JsonPropertyName("bedrag")] Money Amount);

/// <summary>A claim with what was paid on it.</summary>
public sealed record OpenClaim(
    [property: JsonPropertyName("kenmerk")] string Reference,
    [property: JsonPropertyName("omschrijving")] string Text,
    [property: JsonPropertyName("vervalt")] DateOnly Due,
    [property: JsonPropertyName("bedrag")] Money Amount,
    [property: JsonPropertyName("betaald")] Money Paid,
    [property: JsonPropertyName("dagenOver")] int DaysLate)
{
    [JsonPropertyName("open")]
    public Money Open => Amount - Paid;
}

/// <summary>Payments against claims: first those that name a claim, then the oldest claim first. What is left over stays as a credit.</summary>
public static class Ageing
{
    /// <summary>Upper ends of the classes in days late.</summary>
    private static readonly int[] Ends = [0, 30, 60, 90];

    public static IReadOnlyList<string> Classes { get; } = ["nog niet vervallen", "1 tot en met 30 dagen", "31 tot en met 60 dagen", "61 tot en met 90 dagen", "meer dan 90 dagen"];

    public static (IReadOnlyList<OpenClaim> Claims, Money Left) Apply(IReadOnlyList<Claim> claims, IEnumerable<(Money Amount, string? Claim)> payments, DateOnly today)
    {
        Claim[] sorted = [.. claims.OrderBy(claim => claim.Due).ThenBy(claim => claim.Reference, StringComparer.Ordinal)];
        var paid = new Money[sorted.Length];
        var free = Money.Zero;
        foreach (var (amount, named) in payments)
        {
            var at = named is null ? -1 : Array.FindIndex(sorted, claim => claim.Reference == named);
            if (at < 0) free += amount;
            else paid[at] += amount;
        }

        for (var i = 0; i < sorted.Length && free > Money.Zero; i++)
        {
            var open = sorted[i].Amount - paid[i];
            if (open <= Money.Zero) continue;
            var part = open < free ? open : free;
            paid[i] += part;
            free -= part;
        }

        return ([.. sorted.Select((claim, i) => new OpenClaim(claim.Reference, claim.Text, claim.Due, claim.Amount, paid[i], Math.Max(0, today.DayNumber - claim.Due.DayNumber)))], free);
    }

    /// <summary>Open amounts per class; what is not due yet stands in the first.</summary>
    public static IReadOnlyList<Money> PerClass(IEnumerable<OpenClaim> claims)
    {
        var sums = new Money[Classes.Count];
        foreach (var claim in claims) sums[Array.FindIndex(Ends, end => claim.DaysLate <= end) is var at and >= 0 ? at : Ends.Length] += claim.Open;
        return sums;
    }
}
