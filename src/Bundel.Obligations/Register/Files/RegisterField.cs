// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;

namespace Bundel.Obligations.Register.Files;

/// <summary>A column of the register as a table: how a row is written, and how a cell changes a row. An empty cell clears; a column that a file lacks leaves the row as it was.</summary>
/// <param name="Write">Text for the cell; empty when the row has nothing there.</param>
/// <param name="Read">The row with what the cell says; the text is empty when the cell is.</param>
internal sealed record RegisterField(string Heading, Func<Obligation, string?> Write, Func<Obligation, string, ReadMoment, Result<Obligation>> Read)
{
    public Column<string> Column { get; } = Kernel.Tables.Column.Text(Heading).Optional();
}

/// <summary>When and from what something is read: what a new version of a date says of its source.</summary>
internal sealed record ReadMoment(DateOnly Day, string Source);
