// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;

namespace Bundel.Documents.Reports;

/// <summary>A cell: a value, and what a page or a workbook can do with it.</summary>
public sealed record ReportCell(CellValue Value)
{
    /// <summary>Nothing to say here.</summary>
    public static ReportCell Empty { get; } = new(new CellValue.None());

    /// <summary>There is something to say, but nobody knows it; shown as onbekend, never as zero.</summary>
    public static ReportCell Unknown { get; } = new(new CellValue.Unknown());

    /// <summary>Where the figure is explained; documents follow only absolute addresses.</summary>
    public string? Href { get; init; }

    /// <summary>
    /// Formula for workbooks, in Excel's own English notation without the equals sign ("SUM(B5:B9)"), with <see cref="Value"/> as its saved value.
    /// <see cref="Xlsx.WorkbookLayout"/> gives the addresses.
    /// </summary>
    public string? Formula { get; init; }

    /// <summary>Text.</summary>
    public static implicit operator ReportCell(string text) => new(new CellValue.Text(text));

    /// <summary>An amount.</summary>
    public static implicit operator ReportCell(Money money) => new(new CellValue.Amount(money));

    /// <summary>A number.</summary>
    public static implicit operator ReportCell(decimal number) => new(new CellValue.Number(number));

    /// <summary>A whole number.</summary>
    public static implicit operator ReportCell(long number) => new(new CellValue.Number(number));

    /// <summary>A part of a whole.</summary>
    public static implicit operator ReportCell(Share share) => new(new CellValue.Part(share));

    /// <summary>A date.</summary>
    public static implicit operator ReportCell(DateOnly date) => new(new CellValue.Date(date));
}

/// <summary>The kinds of values.</summary>
public abstract record CellValue
{
    /// <summary>Nothing.</summary>
    public sealed record None : CellValue;

    /// <summary>Not known.</summary>
    public sealed record Unknown : CellValue;

    /// <summary>Text.</summary>
    public sealed record Text(string Value) : CellValue;

    /// <summary>An amount.</summary>
    public sealed record Amount(Money Value) : CellValue;

    /// <summary>A number.</summary>
    public sealed record Number(decimal Value) : CellValue;

    /// <summary>A part of a whole.</summary>
    public sealed record Part(Share Value) : CellValue;

    /// <summary>A date.</summary>
    public sealed record Date(DateOnly Value) : CellValue;
}
