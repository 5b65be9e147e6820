// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel.Tables;

/// <summary>How a CSV file is read. Everything has a default; what is null is detected from the file.</summary>
public sealed record CsvOptions
{
    /// <summary>The defaults.</summary>
    public static CsvOptions Default { get; } = new();

    /// <summary>The separator (<c>,</c>, <c>;</c> or a tab); null: detected from the first rows.</summary>
    public char? Separator { get; init; }

    /// <summary>The encoding; null: UTF-8 when every byte of the file fits, Windows-1252 otherwise.</summary>
    public CsvEncoding? Encoding { get; init; }

    /// <summary>Longest row in bytes; 4 MiB by default. It bounds the memory that reading takes.</summary>
    public int MaxRowBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Most cells in a row; 16,384 by default, as in a workbook.</summary>
    public int MaxCells { get; init; } = 16_384;
}

/// <summary>Encodings of CSV files; UTF-16 is refused.</summary>
public enum CsvEncoding
{
    /// <summary>With or without byte order mark.</summary>
    Utf8,

    /// <summary>What Excel calls "CSV" on a Dutch machine.</summary>
    Windows1252,
}
