// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Files;

namespace Bundel.Kernel.Tables;

/// <summary>What a table from outside may cost. The defaults fit an upload; a table lives in memory.</summary>
public sealed record TableLimits
{
    /// <summary>The defaults.</summary>
    public static TableLimits Default { get; } = new();

    /// <summary>Largest file in bytes; 50 MB by default.</summary>
    public long MaxBytes { get; init; } = 50_000_000;

    /// <summary>Most rows; 250,000 by default.</summary>
    public int MaxRows { get; init; } = 250_000;

    /// <summary>Most columns; 1,000 by default.</summary>
    public int MaxColumns { get; init; } = 1_000;

    /// <summary>Most cells, rows times columns; 5 million by default.</summary>
    public int MaxCells { get; init; } = 5_000_000;

    /// <summary>For workbooks, which are zip files.</summary>
    public ZipLimits Zip { get; init; } = ZipLimits.Default;

    /// <summary>For the XML in workbooks.</summary>
    public XmlLimits Xml { get; init; } = XmlLimits.Default;

    /// <summary>Most problems that are listed; 1,000 by default, the rest is counted.</summary>
    public int MaxProblems { get; init; } = 1_000;
}
