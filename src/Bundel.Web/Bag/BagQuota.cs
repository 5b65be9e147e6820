// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;

namespace Bundel.Web.Bag;

/// <summary>How many questions a key has left in a window.</summary>
internal readonly record struct QuotaState(int Limit, int Left, int Reset)
{
    public bool IsOver => Left < 0;
}

/// <summary>Counts the questions of each key in windows of a second or a day.</summary>
internal sealed class BagQuota(int limit, TimeSpan window, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Counter> counters = new(StringComparer.Ordinal);

    /// <summary>Counts one question; nothing when there is no limit.</summary>
    public QuotaState? Take(string key)
    {
        if (limit == 0) return null;
        var now = clock.GetUtcNow();
        var number = now.UtcTicks / window.Ticks;
        var left = limit - counters.GetOrAdd(key, _ => new Counter()).Next(number);
        return new QuotaState(limit, left, (int)Math.Ceiling(TimeSpan.FromTicks(((number + 1) * window.Ticks) - now.UtcTicks).TotalSeconds));
    }

    private sealed class Counter
    {
        private readonly Lock gate = new();
        private long window;
        private int count;

        public int Next(long current)
        {
            lock (gate)
            {
                if (window != current) (window, count) = (current, 0);
                return ++count;
            }
        }
    }
}
