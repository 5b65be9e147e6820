// SPDX-License-Identifier: EUPL-1.2
using SQLitePCL;

namespace Bundel.Bag.Store;

/// <summary>A connection to a store, without ADO: spans go in, columns come out.</summary>
public sealed class BagDatabase : IDisposable
{
    private readonly sqlite3 handle;

    static BagDatabase() => Batteries_V2.Init();

    private BagDatabase(sqlite3 handle) => this.handle = handle;

    public long Changes => raw.sqlite3_changes(handle);

    /// <summary>Opens a file that is there, or a new one.</summary>
    /// <exception cref="BagStoreException">It cannot be opened.</exception>
    public static BagDatabase Open(string path, bool create = false)
    {
        var flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX | (create ? raw.SQLITE_OPEN_CREATE : 0);
        var code = raw.sqlite3_open_v2(path, out var handle, flags, null);
        if (code == raw.SQLITE_OK)
        {
            raw.sqlite3_busy_timeout(handle, 5000);
            return new BagDatabase(handle);
        }

        handle?.Dispose();
        throw new BagStoreException(code, "de opslag kan niet worden geopend");
    }

    public void Execute(string sql) => Check(raw.sqlite3_exec(handle, sql));

    public BagStatement Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v3(handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        return new BagStatement(this, statement);
    }

    /// <summary>The first column of the first row.</summary>
    public long Number(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Long(0) : 0;
    }

    public void Dispose() => handle.Dispose();

    internal void Check(int code)
    {
        if (code is raw.SQLITE_OK or raw.SQLITE_DONE or raw.SQLITE_ROW) return;
        throw new BagStoreException(code, raw.sqlite3_errmsg(handle).utf8_to_string());
    }
}
