// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Exchange;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Blueprints.Reference;

/// <summary>Releases that were read, by the hash of their file: a file never changes, so what was read holds.</summary>
public sealed class ReferenceCache
{
    private const int Most = 4;
    private readonly ConcurrentDictionary<string, (ModelIndex Index, ReferenceModel Model)> read = new(StringComparer.Ordinal);

    public (ModelIndex Index, ReferenceModel Model) Get(string sha256, Func<ModelIndex> load)
    {
        if (read.TryGetValue(sha256, out var known)) return known;
        if (read.Count >= Most) read.Clear();
        var index = load();
        return read.GetOrAdd(sha256, (index, ReferenceBuilder.Build(index)));
    }
}

/// <summary>The reference model of the collaboration: the release in use, or the extract that ships.</summary>
internal sealed class ReferenceStore(BundelDb db, FileStore files, ReferenceCache cache)
{
    public async Task<ReferenceModel> Current(CancellationToken cancel) => (await CurrentIndex(cancel))?.Model ?? ReferenceExtract.Model;

    /// <summary>With its elements and views; null while there is only the extract.</summary>
    public async Task<(ModelIndex Index, ReferenceModel Model)?> CurrentIndex(CancellationToken cancel)
    {
        var release = await db.Set<ReferenceRelease>().AsNoTracking().FirstOrDefaultAsync(row => row.IsCurrent, cancel);
        if (release is null) return null;
        return cache.Get(release.Sha256, () => new ModelIndex(Read(new UploadedFile(release.Sha256, release.FileName, 0)).Value));
    }

    public Result<ExchangeModel> Read(UploadedFile file)
    {
        using var content = files.Open(file.Sha256);
        return content is null
            ? Problem.InField("bestand", "bestand-ontbreekt", $"Het bestand '{file.Name}' is niet ontvangen. Lever het eerst aan.")
            : ModelCheck.Whole(ExchangeReader.Read(content, file.Name), file.Name);
    }
}
