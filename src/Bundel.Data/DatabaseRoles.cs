// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Bundel.Data;

/// <summary>Says in Dutch where the roles on PostgreSQL protect less than they could; a host writes it to its log.</summary>
public sealed class DatabaseRoles(IServiceScopeFactory scopes, DatabaseSettings settings)
{
    public async Task<IReadOnlyList<string>> Weaknesses(CancellationToken cancel = default)
    {
        if (!settings.IsPostgres) return [];
        var found = new List<string>();
        var application = new NpgsqlConnectionStringBuilder(settings.PostgresConnection).Username;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        if (await Ask(db, "SELECT rolsuper OR rolbypassrls AS \"Value\" FROM pg_roles WHERE rolname = current_user", cancel))
            found.Add($"De databankrol '{application}' gaat aan de scheiding per rij voorbij (SUPERUSER of BYPASSRLS). Geef de toepassing een gewone rol.");
        else if (await Ask(db, "SELECT pg_has_role(relowner, 'USAGE') AS \"Value\" FROM pg_class WHERE oid = 'audit_entry'::regclass", cancel))
            found.Add($"De databankrol '{application}' is ook eigenaar van de tabellen. Met een eigen rol voor de eigenaar (BUNDEL_POSTGRES_EIGENAAR) kan de toepassing het auditspoor niet wijzigen.");
        return found;
    }

    private static async Task<bool> Ask(BundelDb db, string sql, CancellationToken cancel) =>
        await db.Database.SqlQueryRaw<bool>(sql).SingleAsync(cancel);
}
