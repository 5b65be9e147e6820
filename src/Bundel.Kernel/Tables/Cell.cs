// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel.Tables;

/// <summary>
/// One cell as it stands in the file. A number has a point as decimal sign and no grouping, a date is 2025-01-31, a boolean is ja or nee;
/// a CSV file has only text and empty cells.
/// </summary>
public readonly record struct Cell(CellKind Kind, string Text)
{
    /// <summary>Nothing in it.</summary>
    public static Cell Empty => new(CellKind.Empty, "");

    /// <summary>Text, or empty when only spaces are left.</summary>
    public static Cell Of(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 ? Empty : new(CellKind.Text, trimmed);
    }

    /// <summary>True without content.</summary>
    public bool IsEmpty => Kind == CellKind.Empty;
}

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>Text, which may be a number or date in somebody's notation.</summary>
    Text,

    /// <summary>A number of a workbook.</summary>
    Number,

    /// <summary>A date of a workbook.</summary>
    Date,

    /// <summary>A boolean of a workbook.</summary>
    Boolean,

    /// <summary>A formula whose value was never saved.</summary>
    FormulaWithoutValue,

    /// <summary>An error such as #REF!.</summary>
    Error,

    /// <summary>Covered by a merged cell; the text names the merged range.</summary>
    Merged,
}
