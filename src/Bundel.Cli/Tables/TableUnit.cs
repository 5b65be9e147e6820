// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Cli.Tables;

/// <summary>The unit of a column of amounts, as its heading tells: "pub_2025_keur", "2025 (x € 1.000)".</summary>
internal static class TableUnit
{
    private static readonly string[] Thousands = ["keur", "k€", "x1000", "x€1000", "×1000", "×€1000", "duizend"];

    public static int Of(string heading)
    {
        var bare = string.Concat(heading.Where(letter => letter is not ('.' or ' ' or '_' or '(' or ')'))).ToLowerInvariant();
        return Array.Exists(Thousands, bare.Contains) ? 1000 : 1;
    }
}
