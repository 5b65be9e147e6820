// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Benchmarks;

/// <summary>A whole run of the engine: a model of 342 participants, 100 pools and 10,000 budget lines, with its hash, shares and proof.</summary>
internal static class EngineRun
{
    private const int Pools = 100;
    private const int Lines = 10_000;

    public static void Run()
    {
        var model = Model();
        Timing.Median("Verrekening van 10.000 begrotingsregels, 100 sleutels, met hash", () => SettlementEngine.Compute(model, 2026));
        var bytes = ModelJson.Write(model);
        Timing.Median(FormattableString.Invariant($"model.json van {bytes.Length / 1e6:0.0} MB lezen en controleren"), () => ModelJson.Read(bytes));
    }

    private static SettlementModel Model()
    {
        var random = new Random(7);
        return new SettlementModel
        {
            Schema = SettlementModel.CurrentSchema,
            Collaboration = new Collaboration { Code = "meting", Name = "Meting" },
            Participants = [.. Enumerable.Range(0, Workload.Participants).Select(i => new Participant { Code = FormattableString.Invariant($"g{i:000}"), Name = FormattableString.Invariant($"Gemeente {i}"), From = new DateOnly(2000, 1, 1) })],
            Measures = [.. Enumerable.Range(0, Pools).Select(pool => new Measure { Code = Code(pool), Name = Code(pool), Unit = "stuks", Values = [.. Enumerable.Range(0, Workload.Participants).Select(i => Value(i, random))] })],
            Keys = [.. Enumerable.Range(0, Pools).Select(pool => new AllocationKey { Code = Code(pool), Name = Code(pool), ValidFrom = new DateOnly(2020, 1, 1), Rule = new MeasureRule { Measure = Code(pool), Moment = ReferenceMoment.OnDay(1, 1, -1) } })],
            Pools = [.. Enumerable.Range(0, Pools).Select(pool => new CostPool { Code = Code(pool), Name = Code(pool), Key = Code(pool) })],
            Lines = [.. Enumerable.Range(0, Lines).Select(line => new BudgetLine { Year = 2026, Pool = Code(line % Pools), Description = FormattableString.Invariant($"Regel {line}"), Amount = new Money(random.NextInt64(1, 90_000_000)) })],
        };
    }

    private static MeasureValue Value(int participant, Random random) =>
        new() { Participant = FormattableString.Invariant($"g{participant:000}"), ReferenceDate = new DateOnly(2025, 1, 1), Value = random.Next(1, 900_000), SignOff = SignOff.Agreed };

    private static string Code(int pool) => FormattableString.Invariant($"p{pool:000}");
}
