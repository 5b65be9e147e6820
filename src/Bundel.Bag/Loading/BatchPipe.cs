// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Bundel.Bag.Model;

namespace Bundel.Bag.Loading;

/// <summary>Carries batches from the core that reads to the core that writes and back again, so that memory stays bounded.</summary>
internal sealed class BatchPipe : IDisposable
{
    private const int Batches = 4;
    private readonly BlockingCollection<Batch> filled = new(Batches);
    private readonly BlockingCollection<Batch> free = [.. Enumerable.Range(0, Batches).Select(_ => new Batch())];
    private readonly CancellationTokenSource broken = new();

    /// <summary>Hands over a batch and gives an empty one.</summary>
    public Batch Pass(Batch batch)
    {
        if (batch.Count > 0) filled.Add(batch, broken.Token);
        else if (free.Count == 0) return batch;
        return free.Take(broken.Token);
    }

    public void Complete() => filled.CompleteAdding();

    /// <summary>The writer cannot go on: the reader stops too.</summary>
    public void Break() => broken.Cancel();

    public IEnumerable<Batch> Filled()
    {
        foreach (var batch in filled.GetConsumingEnumerable())
        {
            yield return batch;
            batch.Clear();
            free.Add(batch);
        }
    }

    public void Dispose()
    {
        filled.Dispose();
        free.Dispose();
        broken.Dispose();
    }
}
