// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Files;

namespace Bundel.Kernel.Tables;

/// <summary>Reads a CSV file of ordinary size into a <see cref="Table"/>.</summary>
public static class CsvTable
{
    /// <summary>Reads from a stream that can seek; the stream stays open.</summary>
    public static Result<Table> Read(Stream stream, string file, TableLimits? limits = null, CsvOptions? options = null)
    {
        limits ??= TableLimits.Default;
        if (FileReading.TooLarge(file, stream.Length, limits.MaxBytes) is { } problem) return problem;
        return FileReading.Read(file, () =>
        {
            var reader = CsvReader.Open(stream, file, options);
            var builder = new TableBuilder(file, limits);
            while (reader.ReadRow())
            {
                var cells = new Cell[reader.Count];
                for (var i = 0; i < cells.Length; i++) cells[i] = Cell.Of(reader.Text(i));
                if (!builder.Add(reader.Row, cells)) break;
            }

            return builder.Build();
        });
    }
}
