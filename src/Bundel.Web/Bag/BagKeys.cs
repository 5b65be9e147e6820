// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;

namespace Bundel.Web.Bag;

/// <summary>Whether a key opens the BAG API; one that did is remembered for a minute, so that a question costs no look in the database.</summary>
internal sealed class BagKeys(ApiKeys keys, TimeProvider clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, long> known = new(StringComparer.Ordinal);

    /// <summary>True without waiting when the key was seen before.</summary>
    public bool Knows(string hash) => known.TryGetValue(hash, out var seen) && clock.GetElapsedTime(seen) < Remembered;

    public async Task<bool> Find(string secret, string hash, CancellationToken cancel)
    {
        if (!secret.StartsWith(ApiKey.Prefix, StringComparison.Ordinal) || await keys.Find(secret, cancel) is null)
        {
            known.TryRemove(hash, out _);
            return false;
        }

        known[hash] = clock.GetTimestamp();
        return true;
    }
}
