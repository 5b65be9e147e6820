// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Matching;
using Bundel.Bag.Store;
using Bundel.Tests.Bag.Conformance;

namespace Bundel.Tests.Bag.Matching;

/// <summary>What is told of a dirty row, on a small made BAG.</summary>
public sealed class MatchingTests : IDisposable
{
    private const long Street = 599_30_0000000100;
    private readonly string folder = Directory.CreateTempSubdirectory("bag-koppel").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("Burgemeester van Nispenstraat", "3", "HS", "8911AB", "Leeuwarden")]
    [InlineData("burg v nispenstr", "3hs", null, "8911 ab", "LEEUWARDEN")]
    [InlineData("Burgemeester van Nispenstraat", "3-huis", null, null, "Ljouwert")]
    [InlineData("Burgemeester van Nispenstrat", "3", "hs", "8911AB", null)]
    [InlineData("Leeuwarden", "3 hs", null, "8911AB", "Burgemeester van Nispenstraat")]
    [InlineData("Burgemeester van Nispenstraat 3 hs", null, null, "8911AB", "Leeuwarden")]
    [InlineData("Burgemeester van Nispenstraat", "3", "HS", "8919ZZ", "Leeuwarden")]
    [InlineData("Burgemeester van Nispenstraat", "3", "HS", "8911AB", "Drachten-Azeven")]
    [InlineData(null, "3", "hs", "8911AB", null)]
    public void What_two_fields_say_and_none_denies_is_certain(string? street, string? number, string? suffix, string? postcode, string? town)
    {
        var result = Match(new DirtyAddress { Street = street, Number = number, Suffix = suffix, Postcode = postcode, Town = town });
        result.State.ShouldBe(MatchState.Certain, result.Reason);
        result.Best!.Address.ShouldBe("0599200000000100");
        result.Best.Object.ShouldBe("0599010000000100");
    }

    [Theory]
    [InlineData("Eerste Kruisstraat", "175 F", "8911AC", MatchState.Certain, "gelijk")]
    [InlineData("2e Kruisstraat", "175F", null, MatchState.Unknown, "2e Kruisstraat heeft geen nummer 175F; de nummers lopen van 4 tot en met 8")]
    [InlineData("1e Kruisstraat", "175", "8911AC", MatchState.Probable, "letter of toevoeging F ontbreekt in de lijst")]
    [InlineData("Kruislaan", "9", "8911AE", MatchState.Withdrawn, "het object heeft nu het adres Kruislaan 11")]
    [InlineData("2e Kruisstraat", "4-8", null, MatchState.Several, "een reeks, 4 tot en met 8")]
    [InlineData("Kruislaan", "t/o 11", "8911AE", MatchState.Unknown, "geen adres")]
    [InlineData("Kruislaan", "bij 11", "8911AE", MatchState.Unknown, "geen adres")]
    [InlineData("Kruislaan", "12", "8911AE", MatchState.Several, "meer dan één adres")]
    [InlineData("2e Kruisstraat", "4", "8911AB", MatchState.Probable, "postcode wijkt af: 8911AB in de lijst, 8911AD in de BAG")]
    [InlineData("Kruislaan", null, "8911AE", MatchState.Unknown, "geen huisnummer")]
    [InlineData("Zomaarstraat", "3", "1234AB", MatchState.Unknown, "postcode 1234AB komt in de opslag niet voor")]
    public void Less_than_that_is_told_with_its_reason(string street, string? number, string? postcode, MatchState state, string reason)
    {
        var result = Match(new DirtyAddress { Street = street, Number = number, Postcode = postcode, Town = "Leeuwarden" });
        result.State.ShouldBe(state, result.Reason);
        result.Reason.ShouldContain(reason);
    }

    [Fact]
    public void Another_gemeente_is_never_guessed()
    {
        var result = Match(new DirtyAddress { Street = "Kruislaan", Number = "11", Town = "Utrecht" });
        result.State.ShouldBe(MatchState.Unknown);
        result.Reason.ShouldContain("Utrecht is een gemeente buiten deze opslag");
    }

    [Fact]
    public void A_nevenadres_is_named_as_such() =>
        Match(new DirtyAddress { Street = "2e Kruisstraat", Number = "8", Town = "Leeuwarden" }).Best!.Note.ShouldBe("nevenadres");

    [Theory]
    [InlineData("Kruislaan 11, 8911 AE Leeuwarden")]
    [InlineData("KRUISLAAN 11 8911AE")]
    [InlineData("Kruislaan 11, Leeuwarden")]
    [InlineData("Kruislaan 11 Leeuwarden")]
    public void An_address_in_one_cell_is_taken_apart(string line) =>
        Match(new DirtyAddress { Line = line }).Candidates[0].Address.ShouldBe("0599200000000104");

    [Fact]
    public void An_identificatie_that_says_otherwise_than_the_address_is_not_certain()
    {
        var asked = new DirtyAddress { AddressId = "599200000000104", Street = "Kruislaan", Number = "11", Postcode = "8911AE" };
        Match(asked).State.ShouldBe(MatchState.Certain);
        Match(asked with { AddressId = "0599200000000100" }).State.ShouldBe(MatchState.Several);
        Match(asked with { AddressId = "0599200000009999" }).Reason.ShouldContain("komt in de BAG niet voor");
        Match(new DirtyAddress { ObjectId = "0599010000000104" }).Best!.Address.ShouldBe("0599200000000104");
    }

    [Fact]
    public void A_bare_number_says_less_in_a_list_without_any_letters()
    {
        var row = new DirtyAddress { Street = "Kruislaan", Number = "14", Postcode = "8911AE" };
        Match(row).State.ShouldBe(MatchState.Certain);
        Match(row, new ListTraits(false)).State.ShouldBe(MatchState.Probable);
    }

    private MatchResult Match(DirtyAddress row, ListTraits? traits = null)
    {
        var bag = new FictionalBag();
        bag.Town(3570, "Leeuwarden");
        bag.Street(Street, "Burgemeester van Nispenstraat", "Burg v Nispenstr", 3570);
        bag.Street(Street + 1, "1e Kruisstraat", "1e Kruisstr", 3570);
        bag.Street(Street + 2, "2e Kruisstraat", "2e Kruisstr", 3570);
        bag.Street(Street + 3, "Kruislaan", "Kruisln", 3570);
        (int Street, int Number, string Letter, string Suffix, string Postcode, byte Status)[] numbers =
        [
            (0, 3, "", "HS", "8911AB", 1), (1, 175, "F", "", "8911AC", 1), (2, 4, "", "", "8911AD", 1), (3, 9, "", "", "8911AE", 2), (3, 11, "", "", "8911AE", 1),
            (3, 12, "A", "", "8911AE", 1), (3, 12, "B", "", "8911AE", 1), (2, 8, "", "", "8911AD", 1), (0, 4, "", "", "8911AB", 1), (3, 14, "", "", "8911AE", 1), (3, 14, "A", "", "8911AE", 1),
        ];
        for (var i = 0; i < numbers.Length; i++)
        {
            bag.Number(599_20_0000000100 + i, Street + numbers[i].Street, numbers[i].Number, numbers[i].Letter, numbers[i].Suffix, numbers[i].Postcode, numbers[i].Status);
            if (i is 3 or 7) continue;
            bag.Building(599_10_0000000100 + i, FictionalBag.Square(182_000 + i, 579_000));
            bag.Residence(599_01_0000000100 + i, 599_20_0000000100 + i, i == 2 ? [599_20_0000000107] : [], [599_10_0000000100 + i]);
        }

        var store = bag.Load(folder);
        using var database = BagDatabase.Open(store);
        Renumber(database);
        return new AddressMatcher(MatchIndexBuilder.Build(database), traits ?? ListTraits.Usual).Match(row);
    }

    /// <summary>The object at number 11 had number 9 before.</summary>
    private static void Renumber(BagDatabase database)
    {
        const long Key = (599_01_0000000104 << 9) + 1;
        database.Execute($"UPDATE verblijfsobject SET sleutel = sleutel + 1 WHERE sleutel = {Key}");
        database.Execute($"INSERT INTO verblijfsobject SELECT {Key}, status, begin, eind, registratie, eindregistratie, registratie_lv, eindregistratie_lv, documentdatum, documentnummer, geconstateerd, {599_20_0000000103}, pand, gebruiksdoelen, oppervlakte, vorm, x, y, cel, geometrie FROM verblijfsobject WHERE sleutel = {Key + 1}");
        database.Execute($"UPDATE adres SET object = {Key + 1} WHERE object = {Key}");
    }
}
