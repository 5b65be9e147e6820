// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json;
using Bundel.Bag.Addresses;
using Bundel.Bag.Loading;
using Bundel.Bag.Store;

namespace Bundel.Tests.Bag;

/// <summary>Addresses of a real town: found, written as NEN 5825 asks, exported.</summary>
public sealed class AddressTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bag").FullName;
    private readonly BagDatabase database;
    private readonly AddressReader reader;

    public AddressTests()
    {
        var store = Path.Combine(folder, "bag.db");
        new ExtractLoader(TestData.File("bag/samples/BAGGEM0457L-15102021.zip"), store).Load().Value.Stored.ShouldBeTrue();
        database = BagDatabase.Open(store);
        reader = new AddressReader(database);
    }

    public void Dispose()
    {
        reader.Dispose();
        database.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void An_address_is_found_by_every_way_of_asking()
    {
        var all = reader.All([], 18_915).ToList();
        all.Count.ShouldBe(12_034);
        using var search = new AddressSearch(database, reader);
        foreach (var address in all.Where((_, index) => index % 97 == 0 && _.Postcode is not null))
        {
            var tail = (address.Letter + address.Suffix).ToLowerInvariant();
            string[] questions = [address.Id, $"{address.Postcode} {address.Number}{tail}", $"{address.Postcode![..4]} {address.Postcode[4..].ToLowerInvariant()}, {address.Number} {tail}", $"{address.Street.ToUpperInvariant()} {address.Number} {tail}", $"{address.Street} {address.Number}{tail} weesp"];
            foreach (var question in questions) search.Find(question).ShouldContain(found => found.Id == address.Id, question);
        }

        search.Find("").ShouldBeEmpty();
        search.Find("9999ZZ 1").ShouldBeEmpty();
    }

    [Fact]
    public void A_gemeente_is_taken_on_the_day_of_the_store()
    {
        reader.All([457], 18_915).Count().ShouldBe(12_034);
        reader.All([363], 18_915).ShouldBeEmpty();
    }

    [Fact]
    public void Exports_hold_every_address()
    {
        using var csv = new MemoryStream();
        AddressExport.Csv(csv, reader.All([], 18_915));
        Encoding.UTF8.GetString(csv.ToArray()).Split("\r\n").Length.ShouldBe(12_034 + 2);
        using var geo = new MemoryStream();
        AddressExport.GeoJson(geo, reader.All([], 18_915));
        using var document = JsonDocument.Parse(geo.ToArray());
        document.RootElement.GetProperty("features").GetArrayLength().ShouldBe(12_034);
    }

    [Theory]
    [InlineData("A K vd Coppellostr", 8, null, null, "A K vd Coppellostr 8")]
    [InlineData("Blauwkapelseweg", 1, "A", null, "Blauwkapelseweg 1 A")]
    [InlineData("Dorpsstr", 1, null, "bis", "Dorpsstr 1 bis")]
    [InlineData("Bornsesteeg", 1, null, "5A3", "Bornsesteeg 1-5A3")]
    [InlineData("Dorpsstr", 1, "A", "2", "Dorpsstr 1 A2")]
    public void Address_lines_follow_NEN_5825(string street, int number, string? letter, string? suffix, string line) => Address.Line(street, number, letter, suffix).ShouldBe(line);
}
