// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;
using Bundel.Bag.Mutating;
using Bundel.Bag.Store;

namespace Bundel.Tests.Bag;

/// <summary>After any run of mutations a store equals a fresh load of the next extract.</summary>
public sealed class MutationTests : IDisposable
{
    private static readonly DateOnly[] Days = [new(2017, 6, 1), new(2018, 3, 20), new(2018, 3, 21), new(2020, 1, 1)];
    private readonly string folder = Directory.CreateTempSubdirectory("bag").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_history_of_Weesp_in_mutations_gives_the_store_of_a_fresh_load()
    {
        var split = new SplitExtract(TestData.File("bag/samples/BAGGEM0457L-15102021.zip"));
        var store = Store("bij.db");
        var mutations = Prepare(split, store);
        var report = new StoreMutator(store).Apply(mutations).Value;
        report.Faults.ShouldBeEmpty();
        report.Files.Select(file => file.Outcome).ShouldBe(["verwerkt", "verwerkt", "verwerkt"]);
        report.Files.Sum(file => file.Changed).ShouldBeGreaterThan(2_000);
        report.Files.Sum(file => file.Added).ShouldBeGreaterThan(2_000);

        split.WriteExtract(Path.Combine(folder, "vers.zip"), Days[^1]);
        Load(Path.Combine(folder, "vers.zip"), Store("vers.db"));
        Same(store, Store("vers.db"));
        Directory.GetFiles(folder, "*.db*").Length.ShouldBe(2);
    }

    [Fact]
    public void A_file_that_was_applied_is_passed_over_and_a_gap_is_refused()
    {
        var split = new SplitExtract(TestData.File("bag/samples/BAGGEM0457L-15102021.zip"));
        var store = Store("bij.db");
        var mutations = Prepare(split, store);
        var gap = new StoreMutator(store).Apply([mutations[2]]).Value;
        gap.Refused.ShouldBeTrue();
        gap.Faults.Single().Code.ShouldBe("mutatie-gat");
        new StoreMutator(store).Apply(mutations[..2]).Value.Date.ShouldBe("2018-03-21");
        var again = new StoreMutator(store).Apply([mutations[2], mutations[0], mutations[1]]).Value;
        again.Files.Select(file => file.Outcome).ShouldBe(["al verwerkt", "al verwerkt", "verwerkt"]);
        again.Date.ShouldBe("2020-01-01");
    }

    [Fact]
    public void A_mutation_whose_was_is_not_what_the_store_holds_is_refused_whole()
    {
        var split = new SplitExtract(TestData.File("bag/samples/BAGGEM0457L-15102021.zip"));
        var store = Store("bij.db");
        var mutations = Prepare(split, store);
        using (var database = BagDatabase.Open(store)) database.Execute("UPDATE pand SET bouwjaar = 1001 WHERE eind IS NULL");
        var before = Count(store);
        var report = new StoreMutator(store).Apply(mutations).Value;
        report.Refused.ShouldBeTrue();
        report.Faults.ShouldAllBe(fault => fault.Code == "mutatie-verschil");
        report.Files.Single().Outcome.ShouldBe("geweigerd");
        Count(store).ShouldBe(before);
        new StoreMutator(store) { Force = true }.Apply(mutations).Value.Date.ShouldBe("2020-01-01");
    }

    private static long Count(string store)
    {
        using var database = BagDatabase.Open(store);
        return database.Number("SELECT (SELECT count(*) FROM pand) + (SELECT count(*) FROM verblijfsobject) + (SELECT waarde FROM levering WHERE naam='standdatum')");
    }

    private string[] Prepare(SplitExtract split, string store)
    {
        split.WriteExtract(Path.Combine(folder, "eerst.zip"), Days[0]);
        Load(Path.Combine(folder, "eerst.zip"), store);
        var files = new List<string>();
        for (var i = 1; i < Days.Length; i++)
        {
            files.Add(Path.Combine(folder, $"BAGNLDM-{Days[i - 1]:ddMMyyyy}-{Days[i]:ddMMyyyy}.zip"));
            split.WriteMutations(files[^1], Days[i - 1], Days[i]);
        }

        return [.. files];
    }

    private static void Load(string extract, string store)
    {
        var report = new ExtractLoader(extract, store).Load().Value;
        report.Faults.ShouldBeEmpty();
        report.Stored.ShouldBeTrue();
    }

    private string Store(string name) => Path.Combine(folder, name);

    private static void Same(string one, string other)
    {
        using var database = BagDatabase.Open(one);
        database.Execute($"ATTACH '{other}' AS ander");
        using var tables = database.Prepare("SELECT name FROM main.sqlite_master WHERE type='table' AND name <> 'mutatielevering' ORDER BY name");
        var compared = 0;
        while (tables.Step())
        {
            var table = tables.String(0)!;
            database.Number($"SELECT count(*) FROM main.{table}").ShouldBe(database.Number($"SELECT count(*) FROM ander.{table}"), table);
            database.Number($"SELECT count(*) FROM (SELECT * FROM main.{table} EXCEPT SELECT * FROM ander.{table})").ShouldBe(0, table);
            compared++;
        }

        compared.ShouldBeGreaterThan(28);
    }
}
