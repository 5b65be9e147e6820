// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;

namespace Bundel.Settlement.Ledger.Mapping;

/// <summary>Sums of one thread. Two places before the pools stand for unmapped and outside.</summary>
internal sealed class PoolTally(PoolMapping mapping, LedgerFile ledger)
{
    private const int Shift = 2;
    private readonly long[] cents = new long[mapping.Pools.Count + Shift];
    private readonly long[] lines = new long[mapping.Pools.Count + Shift];
    private readonly Dictionary<(string, string, string), (long Lines, long Cents)> unmapped = [];
    private readonly PartMapping decide = new(mapping, ledger);

    public void Add(LedgerPart part, IReadOnlySet<int>? periods)
    {
        decide.Turn(part);
        var before = lines[PoolMapping.Unmapped + Shift];
        var column = decide.SingleColumn;
        if (periods is null && !column.IsEmpty && !part.Wide) AddByOneColumn(part, column, decide.Table());
        else AddByLine(part, periods);
        if (lines[PoolMapping.Unmapped + Shift] > before) NameUnmapped(part, periods);
    }

    public static LedgerPools Together(IReadOnlyList<PoolTally> tallies, PoolMapping mapping)
    {
        PoolSum Sum(string name, int place) => new(name, tallies.Sum(tally => tally.lines[place]), new Money(tallies.Sum(tally => tally.cents[place])));
        return new LedgerPools
        {
            Pools = [.. mapping.Pools.Select((pool, index) => Sum(pool, index + Shift))],
            Outside = Sum("", PoolMapping.Outside + Shift),
            Unmapped = [.. tallies.SelectMany(tally => tally.unmapped).GroupBy(pair => pair.Key)
                .Select(same => new UnmappedLines(same.Key.Item1, same.Key.Item2, same.Key.Item3, same.Sum(pair => pair.Value.Lines), new Money(same.Sum(pair => pair.Value.Cents))))
                .OrderBy(row => row.Account, StringComparer.Ordinal).ThenBy(row => row.CostCentre, StringComparer.Ordinal).ThenBy(row => row.Project, StringComparer.Ordinal)],
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddByOneColumn(LedgerPart part, ReadOnlySpan<ushort> column, ReadOnlySpan<int> table)
    {
        unchecked
        {
            var amounts = part.Narrow;
            Span<long> byCode = new long[table.Length];
            Span<int> count = new int[table.Length];
            for (var line = 0; line < amounts.Length; line++)
            {
                byCode[column[line]] += amounts[line];
                count[column[line]]++;
            }

            for (var code = 0; code < table.Length; code++)
            {
                cents[table[code] + Shift] = checked(cents[table[code] + Shift] + byCode[code]);
                lines[table[code] + Shift] += count[code];
            }
        }
    }

    private void AddByLine(LedgerPart part, IReadOnlySet<int>? periods)
    {
        for (var line = 0; line < part.Lines; line++)
        {
            if (periods is not null && !periods.Contains(part.Header.Periods[part.Periods[line]])) continue;
            var place = decide.PoolOf(line) + Shift;
            cents[place] += part.Cents(line);
            lines[place]++;
        }
    }

    private void NameUnmapped(LedgerPart part, IReadOnlySet<int>? periods)
    {
        for (var line = 0; line < part.Lines; line++)
        {
            if (periods is not null && !periods.Contains(part.Header.Periods[part.Periods[line]])) continue;
            if (decide.PoolOf(line) != PoolMapping.Unmapped) continue;
            var key = (decide.Account(part.Accounts[line]), decide.CostCentre(part.CostCentres.IsEmpty ? 0 : part.CostCentres[line]), decide.Project(part.Projects.IsEmpty ? 0 : part.Projects[line]));
            var known = unmapped.GetValueOrDefault(key);
            unmapped[key] = (known.Lines + 1, known.Cents + part.Cents(line));
        }
    }
}
