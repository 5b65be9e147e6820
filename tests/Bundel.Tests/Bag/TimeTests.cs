// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;
using Bundel.Bag.Model;
using Bundel.Bag.Store;
using Bundel.Bag.Time;

namespace Bundel.Tests.Bag;

/// <summary>What was known then is what an extract of then says.</summary>
public sealed class TimeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bag").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_question_to_the_past_is_answered_as_the_extract_of_that_day_answers_it()
    {
        var weesp = TestData.File("bag/samples/BAGGEM0457L-15102021.zip");
        var split = new SplitExtract(weesp);
        var now = Load(weesp, "nu.db");
        foreach (var day in new DateOnly[] { new(2013, 1, 1), new(2018, 3, 17), new(2020, 6, 1) })
        {
            split.WriteExtract(Path.Combine(folder, "toen.zip"), day);
            var then = Load(Path.Combine(folder, "toen.zip"), "toen.db");
            Compare(now, then, BagDate.Day(day), split.Renumbered).ShouldBeGreaterThan(30_000);
        }
    }

    [Fact]
    public void A_voorkomen_that_turned_out_to_be_no_BAG_was_known_until_then()
    {
        using var database = BagDatabase.Open(Load(TestData.File("bag/samples/BAGGEM0457L-15102021.zip"), "nu.db"));
        using var timeline = new Timeline(database);
        var history = timeline.History(457010000000023);
        history.Count.ShouldBe(8);
        var day = BagDate.Day(new DateOnly(2016, 1, 1));
        timeline.At(457010000000023, day, BagDate.Instant(new DateTime(2016, 1, 1)))!.Standing.ShouldBe(Standing.NotBag);
        timeline.At(457010000000023, day, BagDate.Instant(new DateTime(2021, 1, 1)))!.Standing.ShouldBe(Standing.Live);
    }

    private static int Compare(string now, string then, int day, HashSet<long> renumbered)
    {
        using var newer = BagDatabase.Open(now);
        using var older = BagDatabase.Open(then);
        using var one = new Timeline(newer);
        using var other = new Timeline(older);
        var known = (day * BagDate.MillisecondsPerDay) - 1;
        var compared = 0;
        foreach (var kind in BagKinds.All)
        {
            using var ids = newer.Prepare($"SELECT DISTINCT sleutel >> 9 FROM {kind.Table()}");
            while (ids.Step())
            {
                if (renumbered.Contains(ids.Long(0))) continue;
                foreach (var on in new[] { day - 1, day - 900, day - 2500 })
                {
                    var expected = other.At(ids.Long(0), on, long.MaxValue);
                    var found = one.At(ids.Long(0), on, known);
                    (found?.Number, found?.Status, found?.Begin, found?.DocumentNumber).ShouldBe((expected?.Number, expected?.Status, expected?.Begin, expected?.DocumentNumber), $"{ids.Long(0)} op {on}");
                    compared++;
                }
            }
        }

        return compared;
    }

    private string Load(string extract, string name)
    {
        var store = Path.Combine(folder, name);
        new ExtractLoader(extract, store).Load().Value.Stored.ShouldBeTrue();
        return store;
    }
}
