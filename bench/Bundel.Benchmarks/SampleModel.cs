// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Benchmarks;

/// <summary>A model of 342 participants, with a key of its own for every pool; the same every time.</summary>
internal static class SampleModel
{
    public static SettlementModel Of(int pools, int lines)
    {
        var random = new Random(7);
        return new SettlementModel
        {
            Schema = SettlementModel.CurrentSchema,
            Collaboration = new Collaboration { Code = "meting", Name = "Meting" },
            Participants = [.. Enumerable.Range(0, Workload.Participants).Select(i => new Participant { Code = FormattableString.Invariant($"g{i:000}"), Name = FormattableString.Invariant($"Gemeente {i}"), From = new DateOnly(2000, 1, 1) })],
            Measures = [.. Enumerable.Range(0, pools).Select(pool => new Measure { Code = Code(pool), Name = Code(pool), Unit = "stuks", Values = [.. Enumerable.Range(0, Workload.Participants).Select(i => Value(i, random))] })],
            Keys = [.. Enumerable.Range(0, pools).Select(pool => new AllocationKey { Code = Code(pool), Name = Code(pool), ValidFrom = new DateOnly(2020, 1, 1), Rule = new MeasureRule { Measure = Code(pool), Moment = ReferenceMoment.OnDay(1, 1, -1) } })],
            Pools = [.. Enumerable.Range(0, pools).Select(pool => new CostPool { Code = Code(pool), Name = Code(pool), Key = Code(pool) })],
            Lines = [.. Enumerable.Range(0, lines).Select(line => new BudgetLine { Year = 2026, Pool = Code(line % pools), Description = FormattableString.Invariant($"Regel {line}"), Amount = new Money(random.NextInt64(1, 90_000_000)) })],
        };
    }

    private static MeasureValue Value(int participant, Random random) =>
        new() { Participant = FormattableString.Invariant($"g{participant:000}"), ReferenceDate = new DateOnly(2025, 1, 1), Value = random.Next(1, 900_000), SignOff = SignOff.Agreed };

    private static string Code(int pool) => FormattableString.Invariant($"p{pool:000}");
}
