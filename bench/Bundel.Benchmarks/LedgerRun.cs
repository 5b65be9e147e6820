// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Bundel.Settlement.Ledger;
using Bundel.Settlement.Ledger.Mapping;

namespace Bundel.Benchmarks;

/// <summary>
/// A ledger of ten million lines: from CSV to cents per participant, by the way the product takes (columns kept, mapping applied, faults looked for,
/// every amount explainable), side by side with DuckDB on the same file and keys.
/// </summary>
internal static class LedgerRun
{
    private const int Pools = 1_000;
    private const int WarmUps = 3;
    private const int Rounds = 7;
    private static readonly LedgerColumns Columns = new() { CostCentre = "pool" };

    public static void Run(int lines)
    {
        var source = Workload.LineFile(lines, Pools);
        var folder = Directory.CreateTempSubdirectory("bundel-grootboek").FullName;
        try
        {
            Console.WriteLine(FormattableString.Invariant($"{lines:#,0} regels, {new FileInfo(source).Length / 1e6:0.0} MB CSV, {Pools} kostengroepen, 342 deelnemers"));
            Compare(source, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(string source, string folder)
    {
        var keys = Workload.Keys(Pools);
        var mapping = PoolMapping.From([.. Enumerable.Range(0, Pools).Select(pool => new MappingRule { CostCentre = Workload.PoolName(pool), Pool = Workload.PoolName(pool) })]).Value;
        long[] ours = [], theirs = [];
        var mine = Elapsed("Bundel: CSV lezen, kolommen bewaren, toewijzen, verdelen", () => ours = Compute(source, folder, mapping, keys));
        Console.WriteLine(FormattableString.Invariant($"Meeste geheugen tot hier: {PeakMegabytes():0} MB"));
        using var duck = new DuckDb(keys);
        var duckdb = Elapsed("DuckDB: CSV lezen, groeperen, grootste rest in SQL", () => theirs = duck.Compute(source));
        if (!ours.AsSpan().SequenceEqual(theirs)) throw new InvalidOperationException("Bundel and DuckDB differ.");
        Console.WriteLine(FormattableString.Invariant($"Gelijk tot op de cent voor alle {ours.Length} deelnemers, samen € {ours.Sum() / 100m:#,0.00}; Bundel is {duckdb.Elapsed / mine.Elapsed:0.0} keer zo snel, en gebruikt {duckdb.Cpu / mine.Cpu:0.0} keer zo weinig CPU."));
    }

    private static long[] Compute(string source, string folder, PoolMapping mapping, Weights[] keys)
    {
        using var ledger = LedgerCsv.Read(source, folder, Columns).Value;
        var sums = LedgerSums.Of(ledger, mapping);
        if (sums.Unmapped.Count > 0) throw new InvalidOperationException("Lines without a pool.");
        var totals = new long[2][];
        Parallel.For(0, totals.Length, half =>
        {
            var total = totals[half] = new long[Workload.Participants];
            var shares = new long[Workload.Participants];
            for (var pool = half; pool < keys.Length; pool += totals.Length)
            {
                Divider.DivideUnits(sums.Pools[pool].Amount.Cents, keys[pool], shares);
                for (var i = 0; i < shares.Length; i++) total[i] = checked(total[i] + shares[i]);
            }
        });
        return [.. totals[0].Zip(totals[1], (a, b) => a + b)];
    }

    /// <summary>The medians of the elapsed seconds and of the CPU seconds, those of the kernel included, after a few rounds to warm up.</summary>
    private static (double Elapsed, double Cpu) Elapsed(string name, Action work)
    {
        for (var round = 0; round < WarmUps; round++) work();
        var rounds = new List<(double Elapsed, double Cpu)>();
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            using var process = Process.GetCurrentProcess();
            var before = process.TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            work();
            process.Refresh();
            rounds.Add((watch.Elapsed.TotalSeconds, (process.TotalProcessorTime - before).TotalSeconds));
        }

        var elapsed = rounds.Select(round => round.Elapsed).Order().ToList();
        var cpu = rounds.Select(round => round.Cpu).Order().ToList();
        Console.WriteLine(FormattableString.Invariant($"{name,-62} {elapsed[Rounds / 2],8:0.000} s ({elapsed[0]:0.000} – {elapsed[^1]:0.000}) {cpu[Rounds / 2],8:0.000} s CPU ({cpu[0]:0.000} – {cpu[^1]:0.000})"));
        return (elapsed[Rounds / 2], cpu[Rounds / 2]);
    }

    private static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
