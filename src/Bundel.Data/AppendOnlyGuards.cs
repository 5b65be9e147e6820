// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Data;

/// <summary>Triggers by which the database itself refuses to change or delete what is append-only.</summary>
internal static class AppendOnlyGuards
{
    public static IEnumerable<string> For(BundelDb db)
    {
        var tables = db.Model.GetEntityTypes().Where(entity => IsAppendOnly(entity.ClrType)).Select(entity => entity.GetTableName()!).Distinct();
        return db.Database.IsNpgsql() ? Postgres(tables) : Sqlite(tables);
    }

    private static bool IsAppendOnly(Type type) => typeof(IAppendOnly).IsAssignableFrom(type);

    private static IEnumerable<string> Sqlite(IEnumerable<string> tables) =>
        from table in tables
        from change in new[] { "UPDATE", "DELETE" }
        select $"CREATE TRIGGER IF NOT EXISTS {table}_no_{change.ToLowerInvariant()} BEFORE {change} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;";

    private static IEnumerable<string> Postgres(IEnumerable<string> tables) =>
        new[] { "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''% is append-only'', TG_TABLE_NAME; END';" }
            .Concat(tables.Select(table => $"CREATE OR REPLACE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();"));
}
