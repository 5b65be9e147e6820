// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Bag.Serving;

namespace Bundel.Tests.Bag.Conformance;

/// <summary>The published .feature files of the API, run literally against a fictional register.</summary>
public sealed class ConformanceTests(ITestOutputHelper output) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("conformiteit").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_scenario_that_applies_holds()
    {
        var features = Path.GetDirectoryName(TestData.File("bag/api/lvbag/Features/adresregels.feature"))!;
        var files = Directory.EnumerateFiles(features, "*.feature").Order(StringComparer.Ordinal).Select(path => (Name: Path.GetFileName(path), Scenarios: Gherkin.Read(path))).Where(file => file.Scenarios.Count > 0).ToList();
        var bag = new FictionalBag();
        RicherData.Fill(bag);
        InvestigationSteps.Fill(bag);
        new ConformanceData(bag).Fill(files.SelectMany(file => file.Scenarios));
        using var server = new BagServer(bag.Load(folder), TimeProvider.System);
        var session = server.Rent()!;
        var report = new StringBuilder();
        var failed = 0;
        foreach (var (name, scenarios) in files)
        {
            var outcomes = scenarios.ConvertAll(scenario => (Scenario: scenario, Reason: NotApplicable.Reason(name, scenario), Fault: StepRunner.Run(scenario, new ConformanceWorld(session))));
            var missing = outcomes.FindAll(outcome => outcome.Reason is null && outcome.Fault is not null);
            failed += missing.Count;
            report.AppendLine($"{name}: {outcomes.Count(outcome => outcome.Reason is null && outcome.Fault is null)} geslaagd, {missing.Count} mislukt, {outcomes.Count(outcome => outcome.Reason is not null)} niet van toepassing");
            foreach (var (scenario, _, fault) in missing) report.AppendLine($"  MISLUKT {scenario.Name} [{scenario.Example}]: {fault}");
            foreach (var (scenario, reason, _) in outcomes.Where(outcome => outcome.Reason is not null)) report.AppendLine($"  n.v.t. {scenario.Name} [{scenario.Example}]: {reason}");
        }

        server.Return(session);
        output.WriteLine(report.ToString());
        failed.ShouldBe(0, report.ToString());
    }
}
