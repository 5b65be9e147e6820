// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Bundel.Platform;

/// <summary>Inserts many rows of one kind inside the running transaction, in batches and past the change tracker; works on both databases.</summary>
public static class BulkInsert
{
    private const int FirstRevision = 0;

    /// <summary>Few on SQLite, which looks each parameter up by name in a list; many on PostgreSQL, where each statement is a round trip.</summary>
    private static int RowsPerStatement(BundelDb db) => db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal) ? 4 : 200;


    public static async Task<long> BulkInsertRows<T>(this BundelDb db, IEnumerable<T> rows, CancellationToken cancel)
        where T : class, ITenantOwned
    {
        var columns = Columns(db.Model.FindEntityType(typeof(T))!);
        var rowsPerStatement = RowsPerStatement(db);
        long written = 0;
        Batch? full = null;
        foreach (var chunk in rows.Chunk(rowsPerStatement))
        {
            Guard(db, chunk);
            if (chunk.Length == rowsPerStatement)
            {
                full ??= new Batch(db, typeof(T), columns, rowsPerStatement);
                await full.Write(chunk, cancel);
            }
            else
            {
                await using var last = new Batch(db, typeof(T), columns, chunk.Length);
                await last.Write(chunk, cancel);
            }

            written += chunk.Length;
        }

        if (full is not null) await full.DisposeAsync();
        return written;
    }

    private static void Guard<T>(BundelDb db, T[] rows)
        where T : class, ITenantOwned
    {
        if (rows.Any(row => row.CollaborationId != db.CollaborationFilter))
            throw new InvalidOperationException($"A row of {typeof(T).Name} belongs to another collaboration than the actor's.");
    }

    private static Column[] Columns(IEntityType type)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        return [.. type.GetProperties().Select(property => new Column(property.GetColumnName(table)!, property.GetRelationalTypeMapping(), property.IsShadowProperty() ? null : property.GetGetter()))];
    }

    /// <summary>The one property without a getter is the revision; see <see cref="Revisions"/>.</summary>
    private sealed record Column(string Name, RelationalTypeMapping Mapping, IClrPropertyGetter? Getter)
    {
        public object Value(object row)
        {
            if (Getter is null) return FirstRevision;
            var value = Getter.GetClrValue(row);
            if (value is not null && Mapping.Converter is { } converter) value = converter.ConvertToProvider(value);
            return value ?? DBNull.Value;
        }
    }

    /// <summary>One prepared statement that inserts a fixed number of rows.</summary>
    private sealed class Batch : IAsyncDisposable
    {
        private readonly DbCommand command;
        private readonly Column[] columns;
        private bool prepared;

        public Batch(BundelDb db, Type type, Column[] columns, int rows)
        {
            this.columns = columns;
            command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            command.CommandText = Sql(db, type, columns, rows);
            for (var i = 0; i < rows * columns.Length; i++)
                command.Parameters.Add(columns[i % columns.Length].Mapping.CreateParameter(command, FormattableString.Invariant($"p{i}"), value: null, nullable: true));
        }

        public async Task Write(IReadOnlyList<object> rows, CancellationToken cancel)
        {
            if (!prepared) await command.PrepareAsync(cancel);
            prepared = true;
            var at = 0;
            foreach (var row in rows)
            {
                foreach (var column in columns) command.Parameters[at++].Value = column.Value(row);
            }

            await command.ExecuteNonQueryAsync(cancel);
        }

        public ValueTask DisposeAsync() => command.DisposeAsync();

        private static string Sql(BundelDb db, Type type, Column[] columns, int rows)
        {
            var entity = db.Model.FindEntityType(type)!;
            var names = db.GetService<ISqlGenerationHelper>();
            var sql = new StringBuilder("INSERT INTO ").Append(names.DelimitIdentifier(entity.GetTableName()!, entity.GetSchema())).Append(" (")
                .AppendJoin(", ", columns.Select(column => names.DelimitIdentifier(column.Name))).Append(") VALUES ");
            for (var row = 0; row < rows; row++)
            {
                sql.Append(row == 0 ? "(" : ", (");
                for (var column = 0; column < columns.Length; column++)
                {
                    if (column > 0) sql.Append(", ");
                    sql.Append('@').Append(FormattableString.Invariant($"p{row * columns.Length + column}"));
                }

                sql.Append(')');
            }

            return sql.ToString();
        }
    }
}
