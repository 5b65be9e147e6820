// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Recompute;

/// <summary>The unit of a column of amounts, as its heading tells: "pub_2025_keur", "2025 (x € 1.000)".</summary>
public static class AmountUnit
{
    private static readonly string[] Thousands = ["keur", "k€", "x1000", "×1000", "€1000", "duizend"];

    /// <summary>1, or 1000 for a column in thousands of euros.</summary>
    public static int Of(string heading)
    {
        var bare = string.Concat(heading.Where(letter => letter is not ('.' or ' ' or '_' or '(' or ')'))).ToLowerInvariant();
        return Array.Exists(Thousands, bare.Contains) ? 1000 : 1;
    }
}
