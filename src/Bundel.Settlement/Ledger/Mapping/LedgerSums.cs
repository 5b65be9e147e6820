// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Mapping;

/// <summary>Adds the lines of a ledger up per pool, on two threads.</summary>
public static class LedgerSums
{
    private const int Threads = 2;

    /// <summary>Sums per pool, in the order of <see cref="PoolMapping.Pools"/>, of all lines or of those of some months.</summary>
    public static LedgerPools Of(LedgerFile ledger, PoolMapping mapping, IReadOnlySet<int>? periods = null)
    {
        var tallies = new List<PoolTally>();
        var taken = -1;
        void Work()
        {
            var tally = new PoolTally(mapping, ledger);
            var part = new LedgerPart();
            for (var index = Interlocked.Increment(ref taken); index < ledger.Header.Parts.Count; index = Interlocked.Increment(ref taken)) tally.Add(ledger.Read(index, part), periods);
            lock (tallies) tallies.Add(tally);
        }

        if (ledger.Header.Parts.Count == 1) Work();
        else Parallel.Invoke([.. Enumerable.Repeat<Action>(Work, Threads)]);
        return PoolTally.Together(tallies, mapping);
    }
}
