// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Bundel.Bag.Serving.Records;
using Bundel.Bag.Store;

namespace Bundel.Bag.Serving;

/// <summary>What a store file looks like from outside: another file, or the same after mutations, looks different.</summary>
internal readonly record struct StoreStamp(DateTime Made, DateTime Written, long Length)
{
    public static StoreStamp? Of(string path) => new FileInfo(path) is { Exists: true } file ? new(file.CreationTimeUtc, file.LastWriteTimeUtc, file.Length) : null;
}

/// <summary>Hands out sessions on one store. Sessions on a file that has been replaced are closed, so a new store is in use within a second.</summary>
public sealed class BagServer(string path, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private readonly ConcurrentBag<BagSession> spare = [];
    private StoreStamp? stamp;
    private long looked;
    private MarkList? marks;

    public string Path => path;

    /// <summary>A session for one piece of work; nothing when there is no store.</summary>
    /// <exception cref="BagStoreException">The file is no store.</exception>
    public BagSession? Rent()
    {
        if (looked == 0 || clock.GetElapsedTime(looked) > Look)
        {
            stamp = StoreStamp.Of(path);
            looked = clock.GetTimestamp();
        }

        if (stamp is not { } current) return null;
        while (spare.TryTake(out var session))
        {
            if (session.Stamp == current) return session;
            session.Dispose();
        }

        return new BagSession(path, current, database => Marks(current, database));
    }

    /// <summary>One list for all sessions on the same store.</summary>
    private long[] Marks(StoreStamp current, BagDatabase database)
    {
        if (marks is not { } known || known.Stamp != current) marks = known = new MarkList(current, InvestigationReader.Marked(database));
        return known.Ids;
    }

    public void Return(BagSession session)
    {
        if (session.Stamp == stamp) spare.Add(session);
        else session.Dispose();
    }

    /// <summary>Does one piece of work with a session; <paramref name="absent"/> when there is no store.</summary>
    public T Use<T>(Func<BagSession, T> work, T absent)
    {
        if (Rent() is not { } session) return absent;
        try
        {
            return work(session);
        }
        finally
        {
            Return(session);
        }
    }

    public void Dispose()
    {
        while (spare.TryTake(out var session)) session.Dispose();
    }

    private sealed record MarkList(StoreStamp Stamp, long[] Ids);
}
