// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Generating;

/// <summary>The mistakes of daily work: a document that lay about, a pand that nobody measured, a year or an area that cannot be.</summary>
internal static class DailyWork
{
    private const byte Formed = 11, InUseUnmeasured = 24;
    private const int Recent = 500;

    public static void Touch(ref Voorkomen row, bool last, int today, ref Dice dice)
    {
        if (dice.Chance(14)) row.DocumentDate -= 12 + dice.Throw(40);
        if (row is { Kind: BagKind.Pand, Status: InUseUnmeasured }) row.Year = BagDate.Date(row.Begin).Year - (dice.Chance(40) ? 1 : 0);
        if (!last) return;
        if (row.Kind == BagKind.Pand) Building(ref row, today, ref dice);
        else if (row.Kind == BagKind.Verblijfsobject) Residence(ref row, ref dice);
    }

    private static void Building(ref Voorkomen row, int today, ref Dice dice)
    {
        if (row.Begin > today - Recent && dice.Chance(60)) row.Status = InUseUnmeasured;
        if (dice.Chance(2)) row.Year = 9999;
    }

    private static void Residence(ref Voorkomen row, ref Dice dice)
    {
        if (row.Number == 1 && dice.Chance(2)) row.Status = Formed;
        if (dice.Chance(3)) row.Area = dice.Chance(500) ? 999 : 1 + dice.Throw(8);
    }
}
