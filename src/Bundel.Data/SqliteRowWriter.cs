// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Bundel.Data;

/// <summary>One prepared statement, bound by position; the notations are those of Microsoft.Data.Sqlite, so that what was written so reads the same.</summary>
internal sealed class SqliteRowWriter : IRowWriter
{
    public Task<long> Write(BundelDb db, RowTable table, IEnumerable<object> rows, CancellationToken cancel)
    {
        var database = ((SqliteConnection)db.Database.GetDbConnection()).Handle ?? throw new InvalidOperationException("The connection is closed.");
        Check(database, raw.sqlite3_prepare_v2(database, Sql(table), out var statement));
        using (statement)
        {
            long written = 0;
            foreach (var row in rows)
            {
                cancel.ThrowIfCancellationRequested();
                for (var i = 0; i < table.Columns.Count; i++) Check(database, Bind(statement, i + 1, table.Columns[i].Value(row)));
                Check(database, raw.sqlite3_step(statement));
                raw.sqlite3_reset(statement);
                written++;
            }

            return Task.FromResult(written);
        }
    }

    private static string Sql(RowTable table) =>
        $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns.Select(column => column.Name))}) VALUES ({string.Join(", ", table.Columns.Select(_ => "?"))})";

    private static int Bind(sqlite3_stmt statement, int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, index),
        string text => raw.sqlite3_bind_text(statement, index, text),
        long number => raw.sqlite3_bind_int64(statement, index, number),
        int number => raw.sqlite3_bind_int(statement, index, number),
        bool flag => raw.sqlite3_bind_int(statement, index, flag ? 1 : 0),
        Guid id => raw.sqlite3_bind_text(statement, index, id.ToString().ToUpperInvariant()),
        decimal number => raw.sqlite3_bind_text(statement, index, number.ToString("0.0###########################", CultureInfo.InvariantCulture)),
        DateOnly date => raw.sqlite3_bind_text(statement, index, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTime instant => raw.sqlite3_bind_text(statement, index, instant.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"A value of type {value.GetType().Name} has no place here."),
    };

    private static void Check(sqlite3 database, int result)
    {
        if (result is raw.SQLITE_OK or raw.SQLITE_DONE) return;
        throw new SqliteException(raw.sqlite3_errmsg(database).utf8_to_string(), result & 0xFF, raw.sqlite3_extended_errcode(database));
    }
}
