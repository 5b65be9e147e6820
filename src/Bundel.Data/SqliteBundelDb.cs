// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Bundel.Data;

/// <summary>The context on SQLite; of its own it has only its migrations.</summary>
public sealed class SqliteBundelDb(DbContextOptions<SqliteBundelDb> options, CurrentActor actor, ModuleList modules) : BundelDb(options, actor, modules)
{
    public static string ConnectionString(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 30 }.ConnectionString;

    /// <summary>For the migrations tool only.</summary>
    public sealed class Factory : IDesignTimeDbContextFactory<SqliteBundelDb>
    {
        public SqliteBundelDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<SqliteBundelDb>().UseSqlite("Data Source=:memory:").Options, new CurrentActor(), BundelModules.All);
    }
}
