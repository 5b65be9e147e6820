// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;

namespace Bundel.Kernel.Tables;

/// <summary>Writes rows as CSV: CR LF after every row, quotes only where they are needed. What it writes, <see cref="CsvReader"/> reads back equal.</summary>
public sealed class CsvWriter(TextWriter writer, char separator = ';')
{
    private readonly SearchValues<char> special = SearchValues.Create([separator, '"', '\r', '\n']);

    /// <summary>Writes one row.</summary>
    public void Row(params ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0) writer.Write(separator);
            Field(fields[i], alone: fields.Length == 1);
        }

        writer.Write("\r\n");
    }

    private void Field(string text, bool alone)
    {
        var quoted = text.AsSpan().ContainsAny(special) || (alone && text.Length == 0);
        if (!quoted)
        {
            writer.Write(text);
            return;
        }

        writer.Write('"');
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
