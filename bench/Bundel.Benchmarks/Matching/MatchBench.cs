// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Bundel.Bag.Matching;
using Bundel.Bag.Store;

namespace Bundel.Benchmarks.Matching;

/// <summary>How right and how quick matching is, on lists made from a store, beside two baselines.</summary>
internal static class MatchBench
{
    private const int Seed = 20261124;
    private const int NearestRows = 3_000;

    public static void Run(string store, int rows)
    {
        using var database = BagDatabase.Open(store);
        var watch = Stopwatch.StartNew();
        var start = Cpu();
        var index = MatchIndexBuilder.Build(database);
        Console.WriteLine(FormattableString.Invariant($"index van {index.Addresses} adressen: {Cpu() - start:0.00} s CPU"));
        var baselines = new Baselines(database);
        foreach (var postcodes in new[] { true, false })
        {
            var list = new DirtyList(database, Seed, postcodes).Make(rows);
            Console.WriteLine($"\n{(postcodes ? "met postcode" : "zonder postcode")}, {rows} rijen, zaad {Seed}");
            start = Cpu();
            var own = Score(list, index);
            Console.WriteLine(FormattableString.Invariant($"koppelen: {Cpu() - start:0.00} s CPU"));
            Tell("Bundel", own);
            foreach (var (noise, line) in own.Lines.OrderBy(pair => pair.Key))
                Console.WriteLine(FormattableString.Invariant($"  {noise.Name(),-45}{line.Rows,8} rijen  zeker {Percent(line.Certain, line.Rows)}  daarvan juist {Percent(line.CertainRight, line.Certain)}  meerdere {Percent(line.Several, line.Rows)}  juiste uitkomst {Percent(line.Found, line.Rows)}"));
            Tell("postcode + huisnummer", Score(list, baselines.Join));
            Tell($"dichtstbijzijnde tekst ({NearestRows} rijen)", Score(list.Take(NearestRows), baselines.Nearest));
        }

        Console.WriteLine(FormattableString.Invariant($"\n{watch.Elapsed.TotalSeconds:0} s verstreken"));
    }

    /// <summary>The score of the matcher on a list.</summary>
    public static MatchScore Score(IReadOnlyList<DirtyRow> list, MatchIndex index)
    {
        var matcher = new AddressMatcher(index, ListTraits.Usual);
        return Score(list, row =>
        {
            var result = matcher.Match(row);
            return (result.State, result.Candidates.Count > 0 ? result.Candidates[0].Address : null);
        });
    }

    public static MatchScore Score(IEnumerable<DirtyRow> list, Func<DirtyAddress, (MatchState State, string? First)> match)
    {
        var score = new MatchScore();
        foreach (var row in list)
        {
            var (state, first) = match(row.Address);
            score.Add(row, state, first);
        }

        return score;
    }

    private static void Tell(string name, MatchScore score) => Console.WriteLine(FormattableString.Invariant($"{name,-45} precisie van zeker {score.Precision:P3}  gevonden {score.Recall:P2}  zeker {Percent(score.Lines.Values.Sum(line => line.Certain), score.Lines.Values.Sum(line => line.Rows))}"));

    private static string Percent(int part, int whole) => whole == 0 ? "-" : ((double)part / whole).ToString("P2", System.Globalization.CultureInfo.InvariantCulture);

    private static double Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }
}
