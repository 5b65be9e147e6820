// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Addresses;
using Bundel.Bag.Following;
using Bundel.Bag.Generating;
using Bundel.Bag.Geometry;
using Bundel.Bag.Loading;
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Tests.Bag;

/// <summary>Addresses as a file, on any day; a folder of deliveries; and the two coordinate systems.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bag-export").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void On_the_day_of_the_store_the_registers_give_the_table_of_addresses()
    {
        using var database = BagDatabase.Open(Store());
        using var reader = new AddressReader(database);
        var today = BagDate.Day(new DateOnly(2026, 11, 1));
        var table = reader.All([], today).ToList();
        table.Count.ShouldBeGreaterThan(100);
        reader.All([], today, onDay: true).ShouldBe(table);
    }

    [Fact]
    public void Before_the_first_registration_there_were_no_addresses()
    {
        using var database = BagDatabase.Open(Store());
        using var reader = new AddressReader(database);
        reader.All([], BagDate.Day(new DateOnly(2009, 1, 1)), onDay: true).ShouldBeEmpty();
        var later = reader.All([], BagDate.Day(new DateOnly(2011, 1, 1)), onDay: true).Count();
        later.ShouldBeInRange(1, reader.All([], BagDate.Day(new DateOnly(2013, 1, 1)), onDay: true).Count());
    }

    [Fact]
    public void A_geopackage_holds_every_address_with_its_point()
    {
        using var database = BagDatabase.Open(Store());
        using var reader = new AddressReader(database);
        var addresses = reader.All([], BagDate.Day(new DateOnly(2026, 11, 1))).ToList();
        var path = Path.Combine(folder, "adressen.gpkg");
        GeoPackage.Write(path, addresses, new DateTime(2026, 11, 23, 12, 0, 0));
        using var package = BagDatabase.Open(path);
        package.Number("PRAGMA application_id").ShouldBe(0x47504B47);
        package.Number("SELECT count(*) FROM adressen").ShouldBe(addresses.Count);
        package.Number("SELECT count(*) FROM adressen WHERE length(geom) = 29").ShouldBe(addresses.Count(address => address.Place is not null));
        package.Number("SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = 'adressen'").ShouldBe(28992);
    }

    [Theory]
    [InlineData(117_380.12, 575_040.34, 53.160753042, 4.824761912)]
    [InlineData(155_000, 463_000, 52.155172897, 5.387203657)]
    public void Rijksdriehoek_and_ETRS89_agree_within_a_quarter_of_a_metre(double x, double y, double latitude, double longitude)
    {
        var there = RijksdriehoekGrid.ToEtrs89(x, y);
        (Math.Abs(there.Latitude - latitude) * 111_200).ShouldBeLessThan(0.3);
        (Math.Abs(there.Longitude - longitude) * 68_000).ShouldBeLessThan(0.3);
        var back = RijksdriehoekGrid.FromEtrs89(there.Latitude, there.Longitude);
        back.X.ShouldBe(x, 0.05);
        back.Y.ShouldBe(y, 0.05);
    }

    [Fact]
    public void A_folder_is_followed_in_the_order_of_its_deliveries_and_a_growing_file_is_left_alone()
    {
        var deliveries = Directory.CreateDirectory(Path.Combine(folder, "leveringen")).FullName;
        var split = new SplitExtract(TestData.File("bag/samples/BAGGEM0457L-15102021.zip"));
        split.WriteExtract(Path.Combine(folder, "begin.zip"), new DateOnly(2018, 3, 20));
        var store = Path.Combine(folder, "volg.db");
        new ExtractLoader(Path.Combine(folder, "begin.zip"), store).Load(TestContext.Current.CancellationToken).Value.Stored.ShouldBeTrue();
        var watched = new DeliveryFolder(deliveries, store);
        watched.Look(whole: true).ShouldBeNull();

        split.WriteMutations(Path.Combine(deliveries, "BAGNLDM-21032018-22032018.zip"), new DateOnly(2018, 3, 21), new DateOnly(2018, 3, 22));
        split.WriteMutations(Path.Combine(deliveries, "BAGNLDM-20032018-21032018.zip"), new DateOnly(2018, 3, 20), new DateOnly(2018, 3, 21));
        watched.Look(whole: false).ShouldBeNull();
        var applied = watched.Look(whole: false)!.Value;
        applied.Files.Select(file => file.Outcome).ShouldBe(["verwerkt", "verwerkt"]);
        applied.Date.ShouldBe("2018-03-22");
        watched.Look(whole: true).ShouldBeNull();
    }

    private string Store()
    {
        var extract = Path.Combine(folder, "extract.zip");
        using (var stream = File.Create(extract)) ExtractGenerator.Write(stream, ExtractRecipe.Of(2, addresses: 160));
        var store = Path.Combine(folder, "bag.db");
        new ExtractLoader(extract, store).Load(TestContext.Current.CancellationToken).Value.Stored.ShouldBeTrue();
        return store;
    }
}
