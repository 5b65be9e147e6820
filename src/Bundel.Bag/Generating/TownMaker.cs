// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Bag.Model;

namespace Bundel.Bag.Generating;

/// <summary>Makes the objects of one gemeente: streets of forty numbers in a square grid, a pand around each address, and a history for each.</summary>
internal sealed class TownMaker(ExtractRecipe recipe, int number)
{
    private const int PerStreet = 40;
    private static readonly string[] First = ["Berken", "Molen", "Haven", "Kerk", "Linden", "Dijk", "Polder", "Wilgen", "Sluis", "Reiger", "Zand", "Veen", "Meeuwen", "Oever", "Burgemeester De Groot", "Écluse", "Prinses Ariane", "1e Kruis", "Nije Fjild", "'t Hoge"];
    private static readonly string[] Last = ["straat", "weg", "laan", "plein", "kade", "pad", "hof", "dreef", "gracht", "singel"];
    private readonly GeneratedTown town = recipe.Towns[number];
    private readonly VersionMaker versions = new(recipe);
    private readonly int left = 20_000 + (number % 16 * 15_000);
    private readonly int bottom = 320_000 + (number / 16 * 15_000);

    private int Boats => Math.Max(1, town.Addresses / 76);

    private int Caravans => Math.Max(1, town.Addresses / 1000);

    private int Residences => town.Addresses - Boats - Caravans;

    public int Count(BagKind kind) => kind switch
    {
        BagKind.Woonplaats => 1,
        BagKind.OpenbareRuimte => (town.Addresses / PerStreet) + 1,
        BagKind.Nummeraanduiding => town.Addresses,
        BagKind.Verblijfsobject => Residences,
        BagKind.Ligplaats => Boats,
        BagKind.Standplaats => Caravans,
        _ => Residences + (Residences / 32),
    };

    public void Make(BagKind kind, int index, Batch batch)
    {
        var row = Voorkomen.Empty;
        row.Kind = kind;
        row.Id = kind == BagKind.Woonplaats ? town.Town : Id(kind, index);
        var dice = new Dice(recipe.Seed, row.Id);
        switch (kind)
        {
            case BagKind.Woonplaats:
                row.Name = Keep(batch, town.Name);
                Shapes.Square(ref row, batch, (left - 500) * 1000, (bottom - 500) * 1000, 14_000_000, height: false);
                break;
            case BagKind.OpenbareRuimte:
                row.Name = Keep(batch, $"{First[index % First.Length]}{Last[index / First.Length % Last.Length]}{(index < 200 ? "" : $" {index / 200 + 1}")}");
                (row.Type, row.Town) = (1, town.Town);
                break;
            case BagKind.Nummeraanduiding:
                Number(ref row, batch, index, ref dice);
                break;
            case BagKind.Pand:
                row.Year = 1880 + dice.Throw(145);
                Shapes.Building(ref row, batch, X(index) * 1000, Y(index) * 1000, ref dice);
                break;
            default:
                Addressable(ref row, batch, index, ref dice);
                break;
        }

        versions.Add(row, batch, ref dice);
    }

    /// <summary>A few verblijfsobjecten whose first version turned out to be no BAG object; the key is that of a live one.</summary>
    public void NotBag(int index, Batch batch)
    {
        if (index % 250 != 3) return;
        Single(BagKind.Verblijfsobject, index, batch);
        ref var row = ref batch.Rows[batch.Count - 1];
        row.Registered -= 1000;
        row.LvRegistered -= 1000;
        row.LvEnd = row.LvNotBag = row.LvRegistered + (40 * BagDate.MillisecondsPerDay);
        row.EndRegistered = row.LvEnd;
        row.End = row.Begin + 40;
        row.Standing = Standing.NotBag;
    }

    public void Inactive(int index, Batch batch)
    {
        if (index % 900 != 7) return;
        Single(BagKind.Pand, index, batch);
        ref var row = ref batch.Rows[batch.Count - 1];
        row.Number += 100;
        row.Inactive = row.Registered + BagDate.MillisecondsPerDay;
        row.LvInactive = row.LvRegistered + BagDate.MillisecondsPerDay;
        row.Standing = Standing.Inactive;
    }

    public void Investigated(int index, Batch batch)
    {
        if (index % 40 != 5) return;
        Single(BagKind.Verblijfsobject, index, batch);
        ref var row = ref batch.Rows[batch.Count - 1];
        row.Standing = Standing.Investigation;
        row.Attribute = (byte)(index % 3 == 0 ? 16 : 2);
        row.UnderInvestigation = index % 80 != 5;
        row.Begin += 100;
        row.End = BagDate.NoDay;
        row.EndRegistered = row.LvEnd = BagDate.NoInstant;
    }

    private void Single(BagKind kind, int index, Batch batch)
    {
        var first = batch.Count;
        Make(kind, index, batch);
        batch.Count = first + 1;
    }

    private long Id(BagKind kind, int index) => (town.Municipality * 1_000_000_000_000L) + (kind.Digits() * 10_000_000_000L) + index + 1;

    private void Number(ref Voorkomen row, Batch batch, int index, ref Dice dice)
    {
        var street = index / PerStreet;
        row.HouseNumber = (index % PerStreet) + 1;
        if (dice.Chance(130)) row.Letter = (byte)('A' + dice.Throw(6));
        if (dice.Chance(40)) row.Suffix = Keep(batch, dice.Chance(500) ? $"{1 + dice.Throw(20)}" : "bis");
        if (!dice.Chance(9)) row.Postcode = Keep(batch, $"{1000 + (number * 40) + (street / 20)}{(char)('A' + (street % 20))}{(row.HouseNumber % 2 == 0 ? 'B' : 'A')}");
        row.Type = (byte)(index < Residences ? 1 : index < Residences + Boats ? 3 : 2);
        row.Main = Id(BagKind.OpenbareRuimte, street);
    }

    private void Addressable(ref Voorkomen row, Batch batch, int index, ref Dice dice)
    {
        var address = index + (row.Kind == BagKind.Verblijfsobject ? 0 : row.Kind == BagKind.Ligplaats ? Residences : Residences + Boats);
        row.Main = Id(BagKind.Nummeraanduiding, address);
        if (row.Kind != BagKind.Verblijfsobject)
        {
            Shapes.Square(ref row, batch, X(address) * 1000, Y(address) * 1000, 12_000, height: false);
            return;
        }

        row.Form = GeometryForm.PointAtZero;
        row.Extent.Add((X(address) * 1000) + 3000 + dice.Throw(2000), (Y(address) * 1000) + 3000 + dice.Throw(2000));
        row.Purposes = dice.Chance(920) ? 1 : 1 << (1 + dice.Throw(10));
        if (dice.Chance(40)) row.Purposes |= 1 << dice.Throw(11);
        row.Area = 40 + dice.Throw(160);
        batch.Refer(ref row.Buildings, Id(BagKind.Pand, index));
        if (dice.Chance(15)) batch.Refer(ref row.Buildings, Id(BagKind.Pand, index + 1));
    }

    private int X(int index) => left + (index % PerStreet * 25);

    private int Y(int index) => bottom + (index / PerStreet * 30);

    private static Piece Keep(Batch batch, string text) => batch.Keep(Encoding.UTF8.GetBytes(text));
}
