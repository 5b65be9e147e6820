// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel.Files;

/// <summary>What a zip file from outside may cost. The defaults fit an uploaded workbook; an import of a national file sets its own.</summary>
public sealed record ZipLimits
{
    /// <summary>The defaults.</summary>
    public static ZipLimits Default { get; } = new();

    /// <summary>Most entries; 2,000 by default.</summary>
    public int MaxEntries { get; init; } = 2_000;

    /// <summary>Most unpacked bytes of one entry; 250 MB by default.</summary>
    public long MaxEntryBytes { get; init; } = 250_000_000;

    /// <summary>Most unpacked bytes of all entries that are read; 500 MB by default.</summary>
    public long MaxTotalBytes { get; init; } = 500_000_000;

    /// <summary>Most unpacked bytes per packed byte, once an entry is over <see cref="RatioFreeBytes"/>; 150 by default (workbooks stay under 60).</summary>
    public int MaxRatio { get; init; } = 150;

    /// <summary>Up to this size the ratio does not matter; 1 MB by default.</summary>
    public long RatioFreeBytes { get; init; } = 1_000_000;
}
