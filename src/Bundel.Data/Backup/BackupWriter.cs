// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Text.Json;

namespace Bundel.Data.Backup;

/// <summary>Writes parts into a zip and remembers what proves each of them; the manifest comes last.</summary>
internal sealed class BackupWriter(Stream target) : IAsyncDisposable
{
    private readonly ZipArchive zip = new(target, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<BackupPart> parts = [];

    public async Task Add(string name, string file, CancellationToken cancel)
    {
        await using var source = File.OpenRead(file);
        await using var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancel);
        var (sha256, size) = (await HashedCopy.Copy(source, entry, cancel: cancel))!.Value;
        parts.Add(new BackupPart(name, sha256, size));
    }

    public async Task<BackupManifest> Finish(Func<IReadOnlyList<BackupPart>, BackupManifest> describe, CancellationToken cancel)
    {
        var manifest = describe(parts);
        await using var entry = await zip.CreateEntry(BackupManifest.EntryName).OpenAsync(cancel);
        await JsonSerializer.SerializeAsync(entry, manifest, BackupManifest.Json, cancel);
        return manifest;
    }

    public ValueTask DisposeAsync() => zip.DisposeAsync();
}
