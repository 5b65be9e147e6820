// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Text.Json;

namespace Bundel.Data.Backup;

/// <summary>Reads a backup: the manifest first, then every part against it. Nothing leaves the zip under a name or size that the manifest does not prove.</summary>
internal static class BackupReader
{
    private const long LargestManifest = 256_000_000;

    /// <summary>Unpacks all parts into an empty folder; any fault at all makes the whole backup unfit.</summary>
    public static async Task<Result<BackupManifest>> Unpack(string path, string folder, CancellationToken cancel)
    {
        try
        {
            await using var file = File.OpenRead(path);
            await using var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, null, cancel);
            var manifest = await ReadManifest(zip, cancel);
            if (manifest is null) return Unfit("er zit geen leesbaar manifest in");
            Problem[] problems = [.. manifest.Problems(), .. Unlisted(zip, manifest)];
            if (problems.Length > 0) return problems;
            var faults = new List<Problem>();
            foreach (var part in manifest.Parts)
            {
                if (!await Unpack(zip, part, folder, cancel)) faults.Add(new Problem("reservekopie-beschadigd", "Een deel van de reservekopie is beschadigd of ontbreekt.") { Found = part.Name });
            }

            return faults.Count > 0 ? faults : manifest;
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException)
        {
            return Unfit(exception.Message);
        }
    }

    /// <summary>What a backup says of itself; its parts are not looked at.</summary>
    public static async Task<Result<BackupManifest>> Manifest(string path, CancellationToken cancel)
    {
        try
        {
            await using var file = File.OpenRead(path);
            await using var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, null, cancel);
            return await ReadManifest(zip, cancel) is { } manifest ? manifest : Unfit("er zit geen leesbaar manifest in");
        }
        catch (FileNotFoundException)
        {
            return new Problem("bestand-ontbreekt", "Dit bestand bestaat niet.") { Found = path };
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException or IOException or UnauthorizedAccessException)
        {
            return Unfit(exception.Message);
        }
    }

    private static async Task<BackupManifest?> ReadManifest(ZipArchive zip, CancellationToken cancel)
    {
        if (zip.GetEntry(BackupManifest.EntryName) is not { Length: < LargestManifest } entry) return null;
        await using var stream = await entry.OpenAsync(cancel);
        return await JsonSerializer.DeserializeAsync<BackupManifest>(stream, BackupManifest.Json, cancel);
    }

    private static IEnumerable<Problem> Unlisted(ZipArchive zip, BackupManifest manifest)
    {
        var known = manifest.Parts.Select(part => part.Name).Append(BackupManifest.EntryName).ToHashSet();
        return zip.Entries.Where(entry => !known.Contains(entry.FullName))
            .Select(entry => new Problem("reservekopie-deel", "Dit deel staat niet in het manifest.") { Found = entry.FullName });
    }

    private static async Task<bool> Unpack(ZipArchive zip, BackupPart part, string folder, CancellationToken cancel)
    {
        if (zip.GetEntry(part.Name) is not { } entry) return false;
        var target = Path.Combine(folder, part.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await using var source = await entry.OpenAsync(cancel);
        await using var file = File.Create(target);
        var copied = await HashedCopy.Copy(source, file, part.Size, cancel);
        file.Flush(flushToDisk: true);
        return copied == (part.Sha256, part.Size);
    }

    private static Problem Unfit(string found) => new("reservekopie-onleesbaar", "Dit bestand is geen leesbare reservekopie van Bundel.") { Found = found };
}
