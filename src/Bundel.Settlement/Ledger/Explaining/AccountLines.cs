// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Explaining;

/// <summary>The lines of one account: how many, what they come to, and the largest of them.</summary>
internal sealed class AccountLines(int most)
{
    private readonly PriorityQueue<(long Cents, int Part, int Line), long> largest = new();
    private long cents;

    public long Count { get; private set; }

    public Money Total => new(cents);

    /// <summary>The largest lines, whatever their sign.</summary>
    public IReadOnlyList<(long Cents, int Part, int Line)> Largest =>
        [.. largest.UnorderedItems.Select(item => item.Element).OrderByDescending(line => Math.Abs(line.Cents)).ThenBy(line => line.Part).ThenBy(line => line.Line)];

    public void Add(long amount, int part, int line)
    {
        Count++;
        cents += amount;
        if (largest.Count < most) largest.Enqueue((amount, part, line), Math.Abs(amount));
        else if (most > 0 && Math.Abs(amount) > Math.Abs(largest.Peek().Cents)) largest.EnqueueDequeue((amount, part, line), Math.Abs(amount));
    }
}
