// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Documents.Reading;

/// <summary>What the first bytes of a file say that it is.</summary>
internal enum TableFileKind
{
    Text,
    Zip,
    OldExcel,
    Pdf,
    Markup,
}

internal static class TableFileKinds
{
    public static TableFileKind Recognise(Stream stream)
    {
        stream.Position = 0;
        Span<byte> first = stackalloc byte[512];
        first = first[..stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false)];
        if (first.StartsWith("PK\x03\x04"u8) || first.StartsWith("PK\x05\x06"u8)) return TableFileKind.Zip;
        if (first.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return TableFileKind.OldExcel;
        if (first.StartsWith("%PDF-"u8)) return TableFileKind.Pdf;

        var text = first.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? first[3..] : first;
        text = text.TrimStart(" \t\r\n"u8);
        return text.StartsWith("<?xml"u8) || text.StartsWith("<!"u8) || text.StartsWith("<html"u8) || text.StartsWith("<table"u8) ? TableFileKind.Markup : TableFileKind.Text;
    }
}
