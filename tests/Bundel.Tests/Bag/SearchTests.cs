// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Addresses;
using Bundel.Bag.Store;
using Bundel.Tests.Bag.Conformance;

namespace Bundel.Tests.Bag;

/// <summary>One box forgives how people write addresses.</summary>
public sealed class SearchTests : IDisposable
{
    private const long Street = 599_30_0000000100;
    private readonly string folder = Directory.CreateTempSubdirectory("bag-zoek").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("burg v nispenstr 3")]
    [InlineData("Burgemeester van Nispenstraat 3")]
    [InlineData("BURGEMEESTER VAN NISPENSTRAAT 3 HS")]
    [InlineData("burgemeester van nispenstr 3hs")]
    [InlineData("Burgemeester van Nispenstraat 3-hs, Ljouwert")]
    [InlineData("burgemeester van nispenstraat 3 leeuwarden")]
    [InlineData("burgemeester van nisp")]
    [InlineData("burgemeester van nispenstraat leeuwarden")]
    [InlineData("8911 AB 3hs")]
    [InlineData("8911ab3")]
    [InlineData("nispenstraat 8911AB")]
    [InlineData("8911AB")]
    [InlineData("0599200000000100")]
    [InlineData("0599010000000100")]
    [InlineData("0599100000000100")]
    [InlineData("ljouwert")]
    [InlineData("Leeuward")]
    public void Every_way_of_writing_finds_the_address(string question) => Find(question).ShouldContain("0599200000000100");

    [Theory]
    [InlineData("burgemeester van nispenstraat 3 amsterdam")]
    [InlineData("8912AB 3")]
    [InlineData("zomaarstraat 3")]
    public void What_is_elsewhere_is_not_found(string question) => Find(question).ShouldBeEmpty();

    [Fact]
    public void A_suffix_with_a_letter_is_the_same_with_a_dash() => Find("eerste kruisstr 175-F").ShouldBe(["0599200000000101"]);

    private List<string> Find(string question)
    {
        var bag = new FictionalBag();
        bag.Town(3570, "Leeuwarden");
        bag.Street(Street, "Burgemeester van Nispenstraat", "Burg v Nispenstr", 3570);
        bag.Street(Street + 1, "1e Kruisstraat", "1e Kruisstr", 3570);
        bag.Number(599_20_0000000100, Street, 3, "", "HS", "8911AB");
        bag.Number(599_20_0000000101, Street + 1, 175, "F", "", "8911AC");
        for (var i = 100; i < 102; i++)
        {
            bag.Building(599_10_0000000000 + i, FictionalBag.Square(182_000 + i, 579_000));
            bag.Residence(599_01_0000000000 + i, 599_20_0000000000 + i, [], [599_10_0000000000 + i]);
        }

        using var database = BagDatabase.Open(bag.Load(folder));
        using var reader = new AddressReader(database);
        using var search = new AddressSearch(database, reader);
        return [.. search.Find(question).Select(address => address.Id)];
    }
}
