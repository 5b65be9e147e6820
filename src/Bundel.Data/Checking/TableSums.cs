// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Text;

namespace Bundel.Data.Checking;

/// <summary>Reads every table of a database, as the database itself names them, and sums its rows.</summary>
internal static class TableSums
{
    /// <summary>Rows of EF Core's own lock come and go.</summary>
    private const string LockTable = "__EFMigrationsLock";

    private const string SqliteColumns = "SELECT m.name, p.name FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, p.name";

    private const string PostgresColumns =
        "SELECT c.table_name, c.column_name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name) WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' ORDER BY c.table_name COLLATE \"C\", c.column_name COLLATE \"C\"";

    public static async Task<IReadOnlyList<TableSum>> Of(DbConnection connection, bool isPostgres, CancellationToken cancel)
    {
        var columns = new List<(string Table, string Column)>();
        await foreach (var row in Rows(connection, isPostgres ? PostgresColumns : SqliteColumns, cancel)) columns.Add((row.GetString(0), row.GetString(1)));
        var sums = new List<TableSum>();
        foreach (var table in columns.Where(column => column.Table != LockTable).GroupBy(column => column.Table, column => column.Column, StringComparer.Ordinal))
            sums.Add(await Sum(connection, table.Key, Select(table.Key, table, isPostgres), cancel));
        return sums;
    }

    /// <summary>The databases write each value as text themselves, so that no value is lost on the way.</summary>
    private static string Select(string table, IEnumerable<string> columns, bool isPostgres) =>
        $"SELECT {string.Join(", ", columns.Select(name => isPostgres ? $"\"{name}\"::text" : $"quote(\"{name}\")"))} FROM \"{table}\"";

    private static async Task<TableSum> Sum(DbConnection connection, string table, string sql, CancellationToken cancel)
    {
        var sum = new HashSum();
        var text = new StringBuilder();
        await foreach (var row in Rows(connection, sql, cancel))
        {
            text.Clear();
            for (var i = 0; i < row.FieldCount; i++) text.Append(row.IsDBNull(i) ? "\u0001" : row.GetString(i)).Append('\u001f');
            sum.Add(text.ToString());
        }

        return new TableSum(table, sum.Count, sum.ToString());
    }

    private static async IAsyncEnumerable<DbDataReader> Rows(DbConnection connection, string sql, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel)) yield return reader;
    }
}
