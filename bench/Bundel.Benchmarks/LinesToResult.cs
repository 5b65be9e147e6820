// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;

namespace Bundel.Benchmarks;

/// <summary>A million budget lines, from CSV to an amount per participant, side by side with DuckDB on the same file and keys.</summary>
internal static class LinesToResult
{
    private const int Pools = 1_000;

    public static void Run(int lines)
    {
        var file = Workload.LineFile(lines, Pools);
        var keys = Workload.Keys(Pools);
        using var duck = new DuckDb(keys);
        long[] ours = [], theirs = [];
        var what = FormattableString.Invariant($"{lines:#,0} regels, {Pools} kostengroepen, 342 deelnemers").Replace(',', '.');
        var mine = Timing.Median($"Bundel: {what}", () => ours = Compute(file, keys));
        var duckdb = Timing.Median($"DuckDB: {what}", () => theirs = duck.Compute(file));
        if (!ours.AsSpan().SequenceEqual(theirs)) throw new InvalidOperationException("Bundel and DuckDB differ.");
        Console.WriteLine(FormattableString.Invariant($"Gelijk tot op de cent voor alle {ours.Length} deelnemers; DuckDB gebruikt {duckdb / mine:0.0} keer zoveel CPU."));
    }

    private static long[] Compute(string file, Weights[] keys)
    {
        var sums = Sums(file);
        var totals = new long[Workload.Participants];
        var shares = new long[Workload.Participants];
        for (var pool = 0; pool < keys.Length; pool++)
        {
            if (!sums.TryGetValue(Workload.PoolName(pool), out var cents)) continue;
            Divider.DivideUnits(cents, keys[pool], shares);
            for (var i = 0; i < shares.Length; i++) totals[i] = checked(totals[i] + shares[i]);
        }

        return totals;
    }

    private static Dictionary<string, long> Sums(string file)
    {
        using var reader = CsvReader.Open(File.OpenRead(file), Path.GetFileName(file));
        var sums = new PoolSums();
        reader.ReadRow();
        while (reader.ReadRow())
        {
            if (!NumberText.TryCents(reader[4], NumberNotation.English, out var cents)) throw new InvalidOperationException(FormattableString.Invariant($"Row {reader.Row} has no amount."));
            sums.Add(reader[3], cents);
        }

        return sums.ByName();
    }
}
