// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Serving.Parameters;

namespace Bundel.Bag.Serving.Resources;

/// <summary>House number, letter and suffix as exacte_match.feature wants: what is not given only matters for an exact match.</summary>
internal static class NumberMatch
{
    public static bool Fits(Query query, int number, string? letter, string? suffix) =>
        query.Integer("huisnummer") == number && Fits(query["huisletter"], letter, query.Is("exacteMatch")) && Fits(query["huisnummertoevoeging"], suffix, query.Is("exacteMatch"));

    private static bool Fits(string? wanted, string? found, bool exact) => wanted is null ? !exact || found is null : string.Equals(wanted, found, StringComparison.OrdinalIgnoreCase);
}
