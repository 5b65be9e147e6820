// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>Bytes by their SHA-256, in two levels of folders. Writing the same bytes twice stores them once; nothing is ever changed.</summary>
public sealed class FileStore(DataFolder folder)
{
    /// <summary>ENOSPC, as .NET gives it on Linux.</summary>
    private const int NoSpaceLeft = 28;

    /// <summary>Stores a stream of at most <paramref name="limit"/> bytes.</summary>
    public async Task<Result<UploadedFile>> Save(Stream content, string name, long limit, CancellationToken cancel = default)
    {
        Directory.CreateDirectory(folder.Files);
        var temporary = Path.Combine(folder.Files, Path.GetRandomFileName());
        try
        {
            if (await Copy(content, temporary, limit, cancel) is not { } copied)
                return new Problem("bestand-te-groot", $"Het bestand '{name}' is te groot.") { Expected = $"ten hoogste {Dutch.Number(limit / 1_000_000)} MB" };
            var target = PathOf(copied.Hash);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(temporary, target, overwrite: true);
            return new UploadedFile(copied.Hash, Path.GetFileName(name), copied.Size);
        }
        catch (IOException exception) when (exception.HResult == NoSpaceLeft)
        {
            return Problem.Unavailable("opslag-vol", "Er is geen ruimte meer om bestanden te bewaren. Er is niets opgeslagen; vraag de beheerder ruimte te maken.");
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public async Task<UploadedFile> Save(byte[] content, string name, CancellationToken cancel = default)
    {
        using var stream = new MemoryStream(content, writable: false);
        return (await Save(stream, name, content.Length, cancel)).Value;
    }

    /// <summary>Opens stored bytes, or null when they are not here.</summary>
    public Stream? Open(string sha256) =>
        Find(sha256) is { } path ? File.OpenRead(path) : null;

    /// <summary>Where stored bytes lie, for readers that jump about in them; null when they are not here.</summary>
    public string? Find(string sha256) => IsHash(sha256) && File.Exists(PathOf(sha256)) ? PathOf(sha256) : null;

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    private string PathOf(string sha256) => Path.Combine(folder.Files, sha256[..2], sha256);

    private static async Task<(string Hash, long Size)?> Copy(Stream content, string path, long limit, CancellationToken cancel)
    {
        await using var file = File.Create(path);
        var copied = await HashedCopy.Copy(content, file, limit, cancel);
        file.Flush(flushToDisk: true);
        return copied;
    }
}
