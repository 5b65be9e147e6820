// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Bundel.Data;

/// <summary>What the role of the application may do in the tables of the owner: read and write, and of what is append-only only add.</summary>
internal static class ApplicationRights
{
    public static async Task Ensure(BundelDb db, DatabaseSettings settings, CancellationToken cancel)
    {
        var application = new NpgsqlConnectionStringBuilder(settings.PostgresConnection).Username;
        var owner = new NpgsqlConnectionStringBuilder(settings.OwnerConnection).Username;
        if (application is null || application == owner) return;
        var role = '"' + application.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
        var appendOnly = db.Model.GetEntityTypes().Where(entity => typeof(IAppendOnly).IsAssignableFrom(entity.ClrType)).Select(entity => $"\"{entity.GetTableName()}\"").Distinct();
        string[] statements =
        [
            $"GRANT USAGE ON SCHEMA public TO {role}",
            $"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}",
            $"REVOKE UPDATE, DELETE, TRUNCATE ON {string.Join(", ", appendOnly)} FROM {role}",
            $"REVOKE INSERT, UPDATE, DELETE ON \"__EFMigrationsHistory\" FROM {role}",
        ];
        await db.Database.ExecuteSqlRawAsync(string.Join(';', statements), cancel);
    }
}
