// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using SQLitePCL;

namespace Bundel.Bag.Store;

/// <summary>A prepared statement; parameters count from 1, columns from 0.</summary>
public sealed class BagStatement(BagDatabase database, sqlite3_stmt statement) : IDisposable
{
    public BagStatement Bind(int index, long value)
    {
        raw.sqlite3_bind_int64(statement, index, value);
        return this;
    }

    public BagStatement Bind(int index, string? value)
    {
        if (value is null) raw.sqlite3_bind_null(statement, index);
        else raw.sqlite3_bind_text(statement, index, value);
        return this;
    }

    public BagStatement Text(int index, ReadOnlySpan<byte> value)
    {
        raw.sqlite3_bind_text(statement, index, value);
        return this;
    }

    public BagStatement Blob(int index, ReadOnlySpan<byte> value)
    {
        raw.sqlite3_bind_blob(statement, index, value);
        return this;
    }

    public BagStatement Null(int index)
    {
        raw.sqlite3_bind_null(statement, index);
        return this;
    }

    /// <summary>All parameters null.</summary>
    public BagStatement Clear()
    {
        raw.sqlite3_clear_bindings(statement);
        return this;
    }

    /// <summary>True when there is a row.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_ROW) return true;
        database.Check(code);
        return false;
    }

    public BagStatement Reset()
    {
        raw.sqlite3_reset(statement);
        return this;
    }

    /// <summary>Steps once and resets: for what gives no rows.</summary>
    public void Run()
    {
        var code = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        database.Check(code);
    }

    public long Long(int column) => raw.sqlite3_column_int64(statement, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public bool IsText(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_TEXT;

    public long? LongOrNull(int column) => IsNull(column) ? null : Long(column);

    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(statement, column);

    public string? String(int column) => IsNull(column) ? null : Encoding.UTF8.GetString(Bytes(column));

    public void Dispose() => statement.Dispose();
}
