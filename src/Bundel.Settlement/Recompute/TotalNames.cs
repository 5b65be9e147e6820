// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Recompute;

/// <summary>Names that rows with totals carry in published tables.</summary>
public static class TotalNames
{
    private static readonly string[] Words = ["totaal", "subtotaal", "eindtotaal", "totalen"];

    /// <summary>True for "Totaal", "TOTAAL", "Subtotaal gemeenten" …</summary>
    public static bool IsTotal(string name)
    {
        var first = name.Trim().Split([' ', ':', '(', '-'], 2)[0];
        return Words.Contains(first, StringComparer.OrdinalIgnoreCase);
    }
}
