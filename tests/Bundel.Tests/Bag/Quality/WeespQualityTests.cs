// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;
using Bundel.Bag.Quality;
using Bundel.Bag.Quality.Running;
using Bundel.Bag.Store;

namespace Bundel.Tests.Bag.Quality;

/// <summary>What is known of a real municipality, worked out outside Bundel.</summary>
public sealed class WeespQualityTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bag-kwaliteit").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Weesp_on_15_October_2021_has_the_known_results()
    {
        var store = Path.Combine(folder, "bag.db");
        new ExtractLoader(TestData.File("bag/samples/BAGGEM0457L-15102021.zip"), store).Load().Value.Stored.ShouldBeTrue();
        using var database = BagDatabase.Open(store);
        var day = TownsOf.Date(database);
        day.ShouldBe(new DateOnly(2021, 10, 15));
        var report = QualityCheck.Run(database, new QualityQuestion("0457", TownsOf.Read(database, day)[457], day));
        Broken(report, "CVP", "CNO", "BOW", "GOW", "VPX", "T-1WD").ShouldBe([0, 0, 0, 1, 3, 0]);
        Broken(report, "C-GEVORMD", "V-NIM", "C-VERGUND", "C-GEVLANG", "W-GROOT", "C-AONUM", "C-POSTC", "C-VBOPND").ShouldBe([27, 19, 9, 6, 3, 1, 1, 0]);
        var late = Of(report, "T-4WD").Rate;
        (late.Broken, late.Seen, late.Percentage).ShouldBe((37, 2979, 1.24m));
        Of(report, "GOW").Objects.Select(row => row.Id).ShouldBe(["0457010000061207"]);
        Of(report, "VPX").Objects.Select(row => row.Id).Order().ShouldBe(["0457100000059885", "0457100000063840", "0457100000065029"]);
        Of(report, "TNI").Rate.Seen.ShouldBeNull();
        late = Of(report, "T-4WD").Trend.Where(month => month.Month.StartsWith("2021", StringComparison.Ordinal)).Select(month => month.Rate).Aggregate((one, other) => Rate.Sum([one, other]));
        (late.Broken, late.Seen).ShouldBe((37, 2979));
        report.Rules.ShouldAllBe(rule => rule.Trend.Count == 46);
    }

    private static IEnumerable<int> Broken(QualityReport report, params string[] codes) => codes.Select(code => Of(report, code).Rate.Broken!.Value);

    private static RuleResult Of(QualityReport report, string code) => report.Rules.Single(rule => rule.Rule.Code == code);
}
