// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Settlement.Ledger.Columns;
using Microsoft.Win32.SafeHandles;

namespace Bundel.Settlement.Ledger;

/// <summary>A ledger: an immutable file of typed columns that is read part by part.</summary>
public sealed class LedgerFile : IDisposable
{
    private readonly SafeFileHandle handle;

    private LedgerFile(string path, SafeFileHandle handle, LedgerHeader header) => (Path, this.handle, Header) = (path, handle, header);

    public string Path { get; }

    public LedgerHeader Header { get; }

    /// <summary>SHA-256 of the header, which holds that of every part: the name of the ledger.</summary>
    public string Hash => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Opens a ledger file.</summary>
    public static Result<LedgerFile> Open(string path)
    {
        var opened = File.OpenHandle(path);
        var size = RandomAccess.GetLength(opened);
        var tail = new byte[16];
        if (size < tail.Length || RandomAccess.Read(opened, tail, size - tail.Length) < tail.Length || !tail.AsSpan(8).SequenceEqual(LedgerWriter.Magic)) return Broken(path, opened);
        var length = BitConverter.ToInt64(tail);
        if (length <= 0 || length > size - tail.Length || length > 1_000_000_000) return Broken(path, opened);
        var json = new byte[length];
        RandomAccess.Read(opened, json, size - tail.Length - length);
        return JsonSerializer.Deserialize<LedgerHeader>(json, LedgerJson.Options) is { Kind: LedgerHeader.CurrentKind } header
            ? new LedgerFile(path, opened, header)
            : Broken(path, opened);
    }

    /// <summary>Reads a part into memory that the caller gives; it grows when needed.</summary>
    public LedgerPart Read(int index, LedgerPart? into = null)
    {
        var part = into ?? new LedgerPart();
        part.Fill(this, Header.Parts[index], handle);
        return part;
    }

    public void Dispose() => handle.Dispose();

    private static Problem Broken(string path, SafeFileHandle handle)
    {
        handle.Dispose();
        return new Problem("grootboek-beschadigd", "dit is geen grootboek van Bundel, of het is beschadigd.") { Place = new Place(System.IO.Path.GetFileName(path)) };
    }
}
