// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace Bundel.Benchmarks;

/// <summary>The same pools, keys and lines every time.</summary>
internal static class Workload
{
    public const int Participants = 342;

    public static Weights[] Keys(int pools)
    {
        var random = new Random(2026);
        var weights = new long[Participants];
        var keys = new Weights[pools];
        for (var pool = 0; pool < pools; pool++)
        {
            for (var i = 0; i < Participants; i++) weights[i] = random.NextInt64(500, 900_000);
            keys[pool] = Weights.From(weights).Value;
        }

        return keys;
    }

    public static long[] Amounts(int pools)
    {
        var random = new Random(342);
        return [.. Enumerable.Range(0, pools).Select(_ => random.NextInt64(-100_000_00, 25_000_000_00))];
    }

    public static string PoolName(int pool) => string.Create(CultureInfo.InvariantCulture, $"P{pool:0000}");

    /// <summary>A file id,date,account,pool,amount; made once and kept in the temporary folder.</summary>
    public static string LineFile(int lines, int pools)
    {
        var path = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"bundel-regels-{lines}-{pools}.csv"));
        if (File.Exists(path)) return path;
        var random = new Random(1);
        using var writer = new StreamWriter(path, false, new UTF8Encoding(false)) { NewLine = "\n" };
        writer.WriteLine("id,date,account,pool,amount");
        for (var line = 0; line < lines; line++)
        {
            var cents = random.NextInt64(-500_000, 9_499_999);
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line + 1},2026-{random.Next(1, 13):00}-{random.Next(1, 29):00},{4000 + random.Next(900)},{PoolName(random.Next(pools))},{cents / 100m:0.00}"));
        }

        return path;
    }
}
