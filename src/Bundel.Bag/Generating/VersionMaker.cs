// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Bundel.Bag.Model;

namespace Bundel.Bag.Generating;

/// <summary>Gives an object a history: each version ends where the next begins, and is registered a little later.</summary>
internal sealed class VersionMaker(ExtractRecipe recipe)
{
    private static readonly byte[] ResidenceStates = [11, 13, 14];
    private static readonly byte[] BuildingStates = [21, 23, 24, 25];
    private readonly int today = BagDate.Day(recipe.Date);

    public void Add(Voorkomen row, Batch batch, ref Dice dice)
    {
        var count = Versions(row.Kind, ref dice);
        var ended = row.Kind != BagKind.Woonplaats && dice.Chance(recipe.IsLived ? 3 : 50);
        var begin = BagDate.Day(new DateOnly(2010, 1, 1)) + (recipe.IsLived ? Order(row.Kind) : dice.Throw(700));
        var registered = Registered(begin, ref dice);
        for (var version = 1; version <= count; version++)
        {
            row.Number = version;
            row.Begin = begin;
            row.Registered = registered;
            row.LvRegistered = registered + 180_000 + dice.Throw(600_000);
            row.Status = Status(row.Kind, version, count, ended);
            row.Established = dice.Chance(10);
            row.DocumentDate = begin - dice.Throw(3);
            if (recipe.IsLived) DailyWork.Touch(ref row, version == count, today, ref dice);
            row.DocumentNumber = batch.Keep(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Z.{dice.Throw(90_000) + 10_000}/D.{dice.Throw(90_000) + 10_000}")));
            Close(ref row, version == count, ref begin, ref registered, ref dice);
            batch.Rows[batch.Count++] = row;
        }
    }

    private void Close(ref Voorkomen row, bool last, ref int begin, ref long registered, ref Dice dice)
    {
        row.End = BagDate.NoDay;
        row.EndRegistered = row.LvEnd = BagDate.NoInstant;
        if (last) return;
        begin = Math.Min(begin + 30 + dice.Throw(recipe.IsLived ? Math.Max(1, today - begin - 60) : 1300), today - 30);
        registered = Math.Max(Registered(begin, ref dice), registered + 3_600_000);
        row.End = begin;
        row.EndRegistered = registered;
        row.LvEnd = registered + 240_000;
    }

    /// <summary>Days after the first of all: what others lean on, comes first.</summary>
    private static int Order(BagKind kind) => kind switch
    {
        BagKind.Woonplaats => 0,
        BagKind.OpenbareRuimte => 10,
        BagKind.Pand => 20,
        BagKind.Nummeraanduiding => 30,
        _ => 40,
    };

    private static long Registered(int day, ref Dice dice) => ((day + dice.Throw(4)) * BagDate.MillisecondsPerDay) + 28_800_000 + dice.Throw(28_800_000);

    private static int Versions(BagKind kind, ref Dice dice) => kind switch
    {
        BagKind.Woonplaats or BagKind.Ligplaats => 1,
        BagKind.OpenbareRuimte => dice.Chance(850) ? 2 : 1,
        BagKind.Nummeraanduiding => dice.Chance(270) ? 2 : 1,
        BagKind.Verblijfsobject => 1 + (dice.Chance(750) ? 1 : 0) + (dice.Chance(270) ? 1 : 0) + (dice.Chance(65) ? 2 : 0),
        BagKind.Pand => 1 + (dice.Chance(480) ? 1 : 0) + (dice.Chance(230) ? 1 : 0) + (dice.Chance(40) ? 2 : 0),
        _ => dice.Chance(500) ? 2 : 1,
    };

    private static byte Status(BagKind kind, int version, int count, bool ended)
    {
        var gone = ended && version == count && count > 1;
        var left = count - version - (ended && count > 1 ? 1 : 0);
        return kind switch
        {
            BagKind.Woonplaats => 3,
            BagKind.OpenbareRuimte or BagKind.Nummeraanduiding => gone ? (byte)2 : (byte)1,
            BagKind.Verblijfsobject => gone ? (byte)16 : ResidenceStates[Math.Max(0, ResidenceStates.Length - 1 - Math.Max(0, left))],
            BagKind.Pand => gone ? (byte)28 : BuildingStates[Math.Max(0, BuildingStates.Length - 1 - Math.Max(0, left))],
            _ => gone ? (byte)6 : (byte)5,
        };
    }
}
