// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Bundel.Data;

/// <summary>One array per column and one statement per some thousands of rows. COPY would be quicker still, but is refused where row-level security holds.</summary>
internal sealed class PostgresRowWriter : IRowWriter
{
    private const int RowsPerStatement = 5_000;

    public async Task<long> Write(BundelDb db, RowTable table, IEnumerable<object> rows, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(Sql(table), (NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction());
        long written = 0;
        foreach (var chunk in rows.Chunk(RowsPerStatement))
        {
            command.Parameters.Clear();
            foreach (var column in table.Columns) command.Parameters.Add(new NpgsqlParameter { Value = Values(column, chunk) });
            await command.ExecuteNonQueryAsync(cancel);
            written += chunk.Length;
        }

        return written;
    }

    private static string Sql(RowTable table) =>
        $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns.Select(column => column.Name))}) "
        + $"SELECT * FROM unnest({string.Join(", ", table.Columns.Select((column, i) => FormattableString.Invariant($"${i + 1}::{column.StoreType}[]")))})";

    private static Array Values(RowColumn column, object[] rows)
    {
        var values = Array.CreateInstance(column.Type.IsValueType ? typeof(Nullable<>).MakeGenericType(column.Type) : column.Type, rows.Length);
        for (var i = 0; i < rows.Length; i++) values.SetValue(column.Value(rows[i]), i);
        return values;
    }
}
