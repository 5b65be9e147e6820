// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Data;

/// <summary>Triggers by which the database itself refuses to change or delete what is append-only.</summary>
internal static class AppendOnlyGuards
{
    /// <summary>Adds the guards that are missing; a table that was rebuilt or restored gets its own again.</summary>
    public static async Task Ensure(BundelDb db, CancellationToken cancel)
    {
        var missing = await Missing(db, cancel);
        if (missing.Count == 0) return;
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync(RefuseFunction, cancel);
        foreach (var guard in missing) await db.Database.ExecuteSqlRawAsync(guard.Sql, cancel);
    }

    /// <summary>The names of the guards that should be there and are not.</summary>
    public static async Task<IReadOnlyList<Guard>> Missing(BundelDb db, CancellationToken cancel)
    {
        var present = db.Database.IsNpgsql()
            ? db.Database.SqlQuery<string>($"SELECT tgname::text AS \"Value\" FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'")
            : db.Database.SqlQuery<string>($"SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'trigger'");
        var names = await present.ToListAsync(cancel);
        return [.. All(db).Where(guard => !names.Contains(guard.Name))];
    }

    private const string RefuseFunction =
        "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''% is append-only'', TG_TABLE_NAME; END';";

    private static IEnumerable<Guard> All(BundelDb db)
    {
        var tables = db.Model.GetEntityTypes().Where(entity => typeof(IAppendOnly).IsAssignableFrom(entity.ClrType)).Select(entity => entity.GetTableName()!).Distinct();
        return db.Database.IsNpgsql() ? tables.Select(Postgres) : tables.SelectMany(Sqlite);
    }

    private static Guard Postgres(string table) => new(
        table,
        $"{table}_append_only",
        $"CREATE OR REPLACE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();");

    private static IEnumerable<Guard> Sqlite(string table) =>
        from change in new[] { "UPDATE", "DELETE" }
        let name = $"{table}_no_{change.ToLowerInvariant()}"
        select new Guard(table, name, $"CREATE TRIGGER IF NOT EXISTS {name} BEFORE {change} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;");

    internal sealed record Guard(string Table, string Name, string Sql);
}
