// SPDX-License-Identifier: EUPL-1.2
using Bundel.CostSharing;
using Bundel.Formation.BusinessCase;

namespace Bundel.Formation.Sharing;

/// <summary>The solutions that a page shows; the command line and the API know more.</summary>
public enum SharingMethod
{
    [JsonStringEnumMemberName("nucleolus")] Nucleolus,
    [JsonStringEnumMemberName("shapley")] Shapley,
    [JsonStringEnumMemberName("scrb")] Scrb,
}

internal static class SharingMethods
{
    public static string Name(this SharingMethod method) => method switch
    {
        SharingMethod.Shapley => "Shapley",
        SharingMethod.Scrb => "SCRB",
        _ => "nucleolus",
    };

    /// <summary>Amounts in euros that add up to the total; null when this method has none for this game.</summary>
    public static Rational[]? Solve(this SharingMethod method, CoalitionTable table) => method switch
    {
        SharingMethod.Shapley => ShapleyValue.Of(table),
        SharingMethod.Scrb => SimpleRules.Scrb(table),
        _ => Nucleolus.Of(table)?.Amounts,
    };

    /// <summary>Amounts in cents that add up to the rounded sum; cents that are left over go to the largest remainders, then in order.</summary>
    public static Money[] InCents(IReadOnlyList<Rational> euros)
    {
        Rational[] exact = [.. euros.Select(amount => amount * 100)];
        long[] cents = [.. exact.Select(amount => (long)amount.Floor())];
        var left = (long)(Rational.Sum(exact) + new Rational(1, 2)).Floor() - cents.Sum();
        foreach (var i in Enumerable.Range(0, cents.Length).OrderByDescending(i => exact[i] - cents[i]).ThenBy(i => i).Take((int)left)) cents[i]++;
        return [.. cents.Select(amount => new Money(amount))];
    }

    public static Rational Exact(Money amount) => new(amount.Cents, 100);
}
