// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Tests.Bag.Conformance;

/// <summary>What the scenarios in prose need: relations, endings and history.</summary>
internal static class RicherData
{
    public const string ResidenceText = "0599010000000001";
    public const long Town = 3561;
    public const long Street = 599_30_0000000001;
    public const long Residence = 599_01_0000000001;
    public const long Number = 599_20_0000000001;
    public const long EndedNumber = 599_20_0000000010;
    public const long LostNumber = 599_20_0000000011;
    public const long RuinNumber = 599_20_0000000012;
    public const long Ruin = 599_10_0000000012;
    public const long DoubtNumber = 599_20_0000000013;
    public const long OwnTownNumber = 599_20_0000000014;

    public static void Fill(FictionalBag bag)
    {
        bag.Town(Town, "Proefstad");
        bag.Street(Street, "Proefstraat", "Proefstraat", Town);
        for (var i = 0; i < 3; i++) bag.Number(Number + i, Street, i + 1, "", "", "4321BA");
        bag.Building(599_10_0000000001, FictionalBag.Square(120_000, 450_000));
        bag.Building(599_10_0000000002, FictionalBag.Square(120_020, 450_000));
        bag.Residence(Residence, Number, [Number + 1, Number + 2], [599_10_0000000001, 599_10_0000000002], 120_000, 450_000, earlier: true);
        bag.Building(599_10_0000000030, FictionalBag.Square(122_000, 452_000));
        for (var i = 100; i < 125; i++)
        {
            bag.Number(Number + i, Street, i, "", "", "4321BC");
            bag.Residence(Residence + i, Number + i, [], [599_10_0000000030], 122_000, 452_000);
        }

        One(bag, EndedNumber, 10, status: 2);
        One(bag, LostNumber, 11, residence: 16);
        One(bag, RuinNumber, 12, building: 28);
        One(bag, DoubtNumber, 13);
        bag.UnderInvestigation(BagKind.Nummeraanduiding, DoubtNumber, "huisletter");
        bag.Street(Street + 1, "Grensweg", "Grensweg", Town);
        bag.UnderInvestigation(BagKind.OpenbareRuimte, Street + 1, "ligt in");
        One(bag, OwnTownNumber, 14, street: Street + 1, town: Town);
    }

    private static void One(FictionalBag bag, long number, int house, byte status = 1, byte residence = 14, byte building = 25, long street = Street, long town = 0)
    {
        var end = number % 10_000_000_000;
        bag.Number(number, street, house, "", "", "4321BB", status, town);
        bag.Building(599_10_0000000000 + end, FictionalBag.Square(121_000 + (end * 20), 451_000), building);
        bag.Residence(599_01_0000000000 + end, number, [], [599_10_0000000000 + end], 121_000 + (end * 20), 451_000, residence);
    }
}
