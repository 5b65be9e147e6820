// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>How a database takes very many rows at once, inside the running transaction.</summary>
public interface IRowWriter
{
    /// <summary>Writes the rows and gives their number.</summary>
    Task<long> Write(BundelDb db, RowTable table, IEnumerable<object> rows, CancellationToken cancel);
}

/// <summary>Where rows go.</summary>
/// <param name="Name">The name of the table, delimited.</param>
/// <param name="Columns">Its columns, in one order for all rows.</param>
public sealed record RowTable(string Name, IReadOnlyList<RowColumn> Columns);

/// <summary>One column, and how a row gives its value.</summary>
/// <param name="Name">The name of the column, delimited.</param>
/// <param name="StoreType">Its type as the database names it.</param>
/// <param name="Type">The type of its values as the database takes them; never nullable.</param>
/// <param name="Value">The value of a row, or null.</param>
public sealed record RowColumn(string Name, string StoreType, Type Type, Func<object, object?> Value);
