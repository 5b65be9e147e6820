// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Generating;

/// <summary>The mistakes of daily work: a document that lay about, a pand that nobody measured, a year or an area that cannot be.</summary>
internal static class DailyWork
{
    public static void Touch(ref Voorkomen row, bool last, int today, ref Dice dice)
    {
        if (dice.Chance(14)) row.DocumentDate -= 12 + dice.Throw(40);
        if (!last) return;
        if (row.Kind == BagKind.Pand) Building(ref row, today, ref dice);
        else if (row.Kind == BagKind.Verblijfsobject) Residence(ref row, ref dice);
    }

    private static void Building(ref Voorkomen row, int today, ref Dice dice)
    {
        if (dice.Chance(8)) row.Status = row.Begin > today - 900 ? (byte)24 : (byte)21;
        if (dice.Chance(2)) row.Year = 9999;
    }

    private static void Residence(ref Voorkomen row, ref Dice dice)
    {
        if (dice.Chance(4)) row.Status = 11;
        if (dice.Chance(3)) row.Area = dice.Chance(500) ? 999 : 1 + dice.Throw(8);
    }
}
