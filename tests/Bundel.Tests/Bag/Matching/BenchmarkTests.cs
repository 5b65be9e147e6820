// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;
using Bundel.Bag.Matching;
using Bundel.Bag.Store;
using Bundel.Benchmarks.Matching;

namespace Bundel.Tests.Bag.Matching;

/// <summary>A small run of the public benchmark: what is called certain is right, on a real municipality.</summary>
public sealed class BenchmarkTests : IDisposable
{
    private const int Rows = 4_000;
    private readonly string folder = Directory.CreateTempSubdirectory("bag-meting").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Certain_is_right_and_what_is_there_is_found()
    {
        var store = Path.Combine(folder, "weesp.db");
        new ExtractLoader(TestData.File("bag/samples/BAGGEM0457L-15102021.zip"), store).Load().Succeeded.ShouldBeTrue();
        using var database = BagDatabase.Open(store);
        var index = MatchIndexBuilder.Build(database);
        index.Addresses.ShouldBe(12_034);
        foreach (var (postcodes, least) in new[] { (true, 0.98), (false, 0.95) })
        {
            var list = new DirtyList(database, 7, postcodes).Make(Rows);
            var score = MatchBench.Score(list, index);
            score.Precision.ShouldBeGreaterThanOrEqualTo(0.999);
            score.Recall.ShouldBeGreaterThanOrEqualTo(least);
            score.Lines[Noise.Withdrawn].Found.ShouldBe(score.Lines[Noise.Withdrawn].Rows);
            score.Lines[Noise.Elsewhere].Certain.ShouldBe(0);
            var joined = MatchBench.Score(list, new Baselines(database).Join);
            joined.Recall.ShouldBeLessThan(score.Recall);
        }
    }

    [Fact]
    public void The_same_seed_makes_the_same_list()
    {
        var store = Path.Combine(folder, "weesp.db");
        new ExtractLoader(TestData.File("bag/samples/BAGGEM0457L-15102021.zip"), store).Load().Succeeded.ShouldBeTrue();
        using var database = BagDatabase.Open(store);
        new DirtyList(database, 3, postcodes: true).Make(100).ShouldBe(new DirtyList(database, 3, postcodes: true).Make(100));
    }
}
