// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Bag.Serving.Resources;

/// <summary>The identificatie of a search result: "adr-" and 32 hexadecimal digits, of which the second half proves the first.</summary>
internal static class SearchIdentifier
{
    private const ulong Mix = 0x9E3779B97F4A7C15;

    public static string Of(long number) => $"adr-{number:x16}{Proof(number):x16}";

    /// <summary>The nummeraanduiding, or nothing when no search gave this identificatie.</summary>
    public static long? Read(string text) =>
        text.Length == 36 && text.StartsWith("adr-", StringComparison.Ordinal)
        && long.TryParse(text.AsSpan(4, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
        && ulong.TryParse(text.AsSpan(20), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var proof) && proof == Proof(number) ? number : null;

    private static ulong Proof(long number)
    {
        unchecked
        {
            var mixed = ((ulong)number ^ Mix) * 0xBF58476D1CE4E5B9;
            return (mixed ^ (mixed >> 29)) * 0x94D049BB133111EB;
        }
    }
}
