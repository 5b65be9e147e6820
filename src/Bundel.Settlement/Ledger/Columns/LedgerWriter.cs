// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bundel.Settlement.Ledger.Csv;
using Microsoft.Win32.SafeHandles;

namespace Bundel.Settlement.Ledger.Columns;

/// <summary>Writes a ledger file: the parts in the order of the source, then the header. The file is named after the SHA-256 of its header, which holds that of every part.</summary>
internal sealed class LedgerWriter : IDisposable
{
    internal static readonly byte[] Magic = "BUNDELGB"u8.ToArray();

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: false);
    private readonly string folder;
    private readonly string temporary;
    private readonly SafeFileHandle handle;
    private readonly CodeBook accounts = new();
    private readonly CodeBook costCentres = new();
    private readonly CodeBook projects = new();
    private readonly List<LedgerPartHeader> parts = [];
    private long length;
    private long lines;
    private long debit;
    private long credit;

    public LedgerWriter(string folder, bool utf8 = true)
    {
        this.folder = folder;
        Utf8 = utf8;
        Directory.CreateDirectory(folder);
        temporary = Path.Combine(folder, Path.GetRandomFileName());
        handle = File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    public bool Utf8 { get; }

    public long Lines => lines;

    /// <summary>Takes the next place in the file for a part and says what its codes mean; the caller then writes the bytes there.</summary>
    public long Take(PartColumns columns, PartImage image, long sourceStart, PartCodes codes)
    {
        var place = length;
        var encoding = Utf8 ? StrictUtf8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        parts.Add(new LedgerPartHeader
        {
            Offset = place,
            Lines = columns.Lines,
            SourceStart = sourceStart,
            Wide = columns.Amounts.Wide,
            Accounts = accounts.Translate(codes.Accounts.Texts, encoding),
            CostCentres = columns.HasCostCentres ? costCentres.Translate(codes.CostCentres.Texts, encoding) : [],
            Projects = columns.HasProjects ? projects.Translate(codes.Projects.Texts, encoding) : [],
            Periods = [.. codes.Periods],
            Sha256 = image.Sha256,
        });
        length += image.Size;
        lines += columns.Lines;
        debit += image.Debit;
        credit += image.Credit;
        return place;
    }

    public void Write(long place, PartImage image) => RandomAccess.Write(handle, image.Columns, place);

    /// <summary>Writes the header and gives the file its name.</summary>
    public string Finish(string source, long sourceBytes, IReadOnlyDictionary<string, string> names, LedgerAuditFile? auditFile = null)
    {
        var header = new LedgerHeader
        {
            Kind = LedgerHeader.CurrentKind,
            Source = source,
            SourceBytes = sourceBytes,
            Utf8 = Utf8,
            Lines = lines,
            Debit = new Money(debit),
            Credit = new Money(credit),
            Accounts = accounts.Texts,
            CostCentres = costCentres.Texts,
            Projects = projects.Texts,
            AccountNames = names,
            AuditFile = auditFile,
            Parts = parts,
        };
        var json = JsonSerializer.SerializeToUtf8Bytes(header, LedgerJson.Options);
        RandomAccess.Write(handle, json, length);
        RandomAccess.Write(handle, [.. BitConverter.GetBytes((long)json.Length), .. Magic], length + json.Length);
        handle.Dispose();
        var path = Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(json)) + ".grootboek");
        File.Move(temporary, path, overwrite: true);
        return path;
    }

    public void Dispose()
    {
        handle.Dispose();
        File.Delete(temporary);
    }
}
