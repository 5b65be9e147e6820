// SPDX-License-Identifier: EUPL-1.2
using BenchmarkDotNet.Attributes;

namespace Bundel.Benchmarks;

/// <summary>One division over 342 participants, in the three widths of the divider.</summary>
[MemoryDiagnoser]
public class DividerBenchmarks
{
    private readonly long[] shares = new long[Workload.Participants];
    private readonly Weights narrow = Workload.Keys(1)[0];
    private readonly Weights wide = Weights.From([.. Enumerable.Range(0, Workload.Participants).Select(i => System.Numerics.BigInteger.Pow(10, 20) + i)]).Value;

    [Benchmark(Baseline = true)]
    public void Products_of_64_bits() => Divider.DivideUnits(1_234_567_890, narrow, shares);

    [Benchmark]
    public void Products_of_128_bits() => Divider.DivideUnits(123_456_789_012_345_678, narrow, shares);

    [Benchmark]
    public void Big_integers() => Divider.DivideUnits(1_234_567_890, wide, shares);
}
