// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;
using Bundel.Bag.Store;

namespace Bundel.Tests.Bag;

/// <summary>Loading a real municipality, and refusing what is no extract.</summary>
public sealed class LoadTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bag").FullName;

    private string Store => Path.Combine(folder, "bag.db");

    private static string Weesp => TestData.File("bag/samples/BAGGEM0457L-15102021.zip");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Weesp_counts_as_other_loaders_count_it()
    {
        var report = Load(Weesp);
        report.Stored.ShouldBeTrue();
        report.Faults.ShouldBeEmpty();
        report.Date.ShouldBe("2021-10-15");
        Counts(report, count => count.Voorkomens).ShouldBe("WPL 3, OPR 593, NUM 16113, VBO 26085, LIG 167, STA 21, PND 23091");
        Counts(report, count => count.Objects!.Value).ShouldBe("WPL 2, OPR 321, NUM 12694, VBO 12509, LIG 167, STA 13, PND 12899");
        Counts(report, count => count.Current!.Value).ShouldBe("WPL 1, OPR 320, NUM 12034, VBO 11858, LIG 167, STA 5, PND 12227");
        Counts(report, count => count.Files).ShouldBe("WPL 1, OPR 1, NUM 2, VBO 3, LIG 1, STA 1, PND 3");
        report.NotBag.Values.Sum(count => count.Voorkomens).ShouldBe(956);
        report.Inactive.Values.Sum(count => count.Voorkomens).ShouldBe(0);
        report.Investigation.Values.Sum(count => count.Voorkomens).ShouldBe(12_103);
    }

    [Fact]
    public void A_store_at_rest_is_one_file_with_a_row_for_each_voorkomen()
    {
        Load(Weesp);
        Directory.GetFiles(folder).Select(Path.GetFileName).ShouldBe(["bag.db"]);
        using var database = BagDatabase.Open(Store);
        database.Number("SELECT count(*) FROM pand").ShouldBe(23_091);
        database.Number("SELECT count(*) FROM adres").ShouldBe(12_034);
        database.Number("SELECT count(*) FROM adres WHERE object IS NULL").ShouldBe(0);
        database.Number("SELECT count(*) FROM verblijfsobject_nietbag n JOIN verblijfsobject v ON v.sleutel = n.sleutel WHERE v.registratie_lv <> n.registratie_lv").ShouldBe(926);
        database.Number("SELECT count(*) FROM (SELECT sleutel, pand FROM verblijfsobject UNION ALL SELECT sleutel, pand FROM verblijfsobject_meer_panden)").ShouldBe(26_530);
    }

    [Fact]
    public void A_filter_keeps_only_what_lay_in_the_gemeente()
    {
        var report = new ExtractLoader(Weesp, Store) { Municipalities = new HashSet<int> { 457 } }.Load().Value;
        report.Stored.ShouldBeTrue();
        report.Kinds["WPL"].Voorkomens.ShouldBe(3);
        report.Kinds["OPR"].Voorkomens.ShouldBe(593);
        report.Kinds["NUM"].Voorkomens.ShouldBeGreaterThan(16_000);
        report.LeftOut!.GetValueOrDefault("NUM").ShouldBe(16_113 - report.Kinds["NUM"].Voorkomens);
    }

    [Fact]
    public void An_unknown_gemeente_is_refused_and_the_old_store_stays()
    {
        Load(Weesp);
        var before = File.GetLastWriteTimeUtc(Store);
        var report = new ExtractLoader(Weesp, Store) { Municipalities = new HashSet<int> { 9998 } }.Load().Value;
        report.Stored.ShouldBeFalse();
        report.Faults[0].Code.ShouldBe("gemeente-onbekend");
        File.GetLastWriteTimeUtc(Store).ShouldBe(before);
    }

    [Fact]
    public void A_second_loader_at_the_same_time_is_refused()
    {
        using var first = StoreLock.Take(Store).Value;
        new ExtractLoader(Weesp, Store).Load().Problems[0].Code.ShouldBe("opslag-bezet");
    }

    [Fact]
    public void What_is_no_zip_and_what_is_cut_off_is_refused_with_the_name_of_the_file()
    {
        var path = Path.Combine(folder, "half.zip");
        File.WriteAllText(path, "geen zip");
        Load(path).Faults[0].File.ShouldBe("half.zip");
        File.WriteAllBytes(path, File.ReadAllBytes(Weesp)[..^4000]);
        Load(path).Stored.ShouldBeFalse();
        Load(Path.Combine(folder, "weg.zip")).Faults[0].Code.ShouldBe("bestand-ontbreekt");
        File.Exists(Store).ShouldBeFalse();
    }

    private LoadReport Load(string path) => new ExtractLoader(path, Store).Load().Value;

    private static string Counts(LoadReport report, Func<KindCount, long> count) => string.Join(", ", report.Kinds.Select(pair => $"{pair.Key} {count(pair.Value)}"));
}
