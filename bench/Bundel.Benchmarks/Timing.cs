// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;

namespace Bundel.Benchmarks;

/// <summary>Measures whole workloads: CPU seconds of this process (all its threads), elapsed seconds and allocated bytes.</summary>
internal static class Timing
{
    private const int Rounds = 5;

    /// <summary>One round to warm up, then the median of five.</summary>
    public static double Median(string name, Action work)
    {
        work();
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Once(work)).OrderBy(round => round.Cpu).ToList();
        var median = rounds[Rounds / 2];
        Console.WriteLine(FormattableString.Invariant($"{name,-62} {median.Cpu,8:0.000} s CPU {median.Elapsed,8:0.000} s {median.Allocated / 1e6,9:0.0} MB"));
        return median.Cpu;
    }

    private static (double Cpu, double Elapsed, long Allocated) Once(Action work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        work();
        watch.Stop();
        process.Refresh();
        return ((process.TotalProcessorTime - cpu).TotalSeconds, watch.Elapsed.TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }
}
