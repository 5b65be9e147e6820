// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Serving;

namespace Bundel.Bag.Matching.Lists;

/// <summary>The index of the store that is in use; made anew when the store changes.</summary>
public sealed class MatchDesk(BagServer server)
{
    private readonly Lock gate = new();
    private (object Stamp, MatchIndex Index)? known;

    /// <summary>Works with the index, or nothing when there is no store.</summary>
    internal T? Use<T>(Func<MatchIndex, BagSession, T?> work)
        where T : class => server.Use<T?>(session => work(Of(session), session), null);

    private MatchIndex Of(BagSession session)
    {
        lock (gate)
        {
            if (known is { } last && last.Stamp.Equals(session.Stamp)) return last.Index;
            var index = MatchIndexBuilder.Build(session.Database);
            known = (session.Stamp, index);
            return index;
        }
    }
}
