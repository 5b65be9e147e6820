// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Documents.Reports;

/// <summary>A column with one type of values and, where it has one, one unit.</summary>
/// <param name="Heading">Heading without unit.</param>
/// <param name="Type">Type of the values; decides notation and alignment.</param>
/// <param name="Unit">Unit, shown in the heading: "€", "inwoners", "× € 1.000".</param>
public sealed record ReportColumn(string Heading, ColumnType Type = ColumnType.Text, string? Unit = null)
{
    /// <summary>Decimals of numbers, amounts and percentages.</summary>
    public int Decimals { get; init; } = Type is ColumnType.Money or ColumnType.SignedMoney or ColumnType.Percent ? 2 : 0;

    /// <summary>"Bijdrage 2026 (€)".</summary>
    public string Title => Unit is null ? Heading : $"{Heading} ({Unit})";

    /// <summary>Figures and dates stand to the right and never break over lines.</summary>
    public bool IsNumeric => Type is not ColumnType.Text;
}

/// <summary>Types of columns.</summary>
public enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Amounts.</summary>
    Money,

    /// <summary>Amounts with their sign, for differences.</summary>
    SignedMoney,

    /// <summary>Numbers.</summary>
    Number,

    /// <summary>Shares of a whole, as percentage.</summary>
    Percent,

    /// <summary>Dates.</summary>
    Date,
}
