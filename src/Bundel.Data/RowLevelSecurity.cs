// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Bundel.Data;

/// <summary>
/// PostgreSQL itself keeps the rows of collaborations and participants apart, whatever a query forgets. The policies are derived from the model;
/// their names carry a hash of what they say, so that a changed policy replaces the former one. With no collaboration set there are no rows.
/// </summary>
internal static class RowLevelSecurity
{
    public const string TenantSetting = "bundel.samenwerking";
    public const string ParticipantSetting = "bundel.deelnemers";
    public const string SystemSetting = "bundel.systeem";
    public const string SystemOn = "aan";

    private const string Tenant = $"NULLIF(current_setting('{TenantSetting}', true), '')::uuid";
    private const string Participants = $"current_setting('{ParticipantSetting}', true)";
    private const string System = $"current_setting('{SystemSetting}', true) = '{SystemOn}'";

    /// <summary>Adds the policies that are missing and removes those of former releases.</summary>
    public static async Task Ensure(BundelDb db, CancellationToken cancel)
    {
        var present = await Present(db, cancel);
        foreach (var table in Tables(db).Where(table => !table.IsIn(present))) await db.Database.ExecuteSqlRawAsync(table.Sql(present), cancel);
    }

    /// <summary>The tables whose rows PostgreSQL does not keep apart as it should.</summary>
    public static async Task<IReadOnlyList<string>> Missing(BundelDb db, CancellationToken cancel)
    {
        var present = await Present(db, cancel);
        return [.. Tables(db).Where(table => !table.IsIn(present)).Select(table => table.Name)];
    }

    /// <summary>Table and policy, for tables whose security is forced.</summary>
    private static async Task<HashSet<string>> Present(BundelDb db, CancellationToken cancel) =>
        [.. await db.Database.SqlQuery<string>(
            $"""
            SELECT c.relname || '/' || p.polname AS "Value" FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
            WHERE c.relrowsecurity AND c.relforcerowsecurity AND c.relnamespace = 'public'::regnamespace
            """).ToListAsync(cancel)];

    private static IEnumerable<ProtectedTable> Tables(BundelDb db) =>
        from entity in db.Model.GetEntityTypes()
        where entity.BaseType is null && !entity.IsOwned() && (typeof(ITenantOwned).IsAssignableFrom(entity.ClrType) || entity.ClrType == typeof(AuditEntry))
        select new ProtectedTable(entity.GetTableName()!, [.. Policies(entity)]);

    private static IEnumerable<Policy> Policies(IEntityType entity)
    {
        yield return new Policy("", entity.ClrType == typeof(AuditEntry)
            ? $"collaboration_id = COALESCE({Tenant}, '{Guid.Empty}'::uuid)" // the chain of the installation belongs to no collaboration
            : $"collaboration_id = {Tenant}");
        yield return new Policy("", typeof(IReadAcross).IsAssignableFrom(entity.ClrType)
            ? System
            : $"{System} AND pg_has_role((SELECT relowner FROM pg_class WHERE oid = '\"{entity.GetTableName()}\"'::regclass), 'USAGE')");
        if (typeof(IParticipantOwned).IsAssignableFrom(entity.ClrType))
            yield return new Policy("AS RESTRICTIVE", $"participant_id IS NULL OR {Participants} = '*' OR {System} OR participant_id = ANY(string_to_array(NULLIF(NULLIF({Participants}, ''), '*'), ',')::uuid[])");
    }

    private sealed record Policy(string Kind, string Condition)
    {
        public string Name { get; } = "bundel_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Kind + Condition)))[..12];
    }

    private sealed record ProtectedTable(string Name, IReadOnlyList<Policy> Policies)
    {
        public bool IsIn(HashSet<string> present) => Policies.All(policy => present.Contains($"{Name}/{policy.Name}"));

        public string Sql(HashSet<string> present)
        {
            var sql = new StringBuilder();
            foreach (var former in present.Where(name => name.StartsWith(Name + "/bundel_", StringComparison.Ordinal)).Select(name => name[(Name.Length + 1)..]).Concat(Policies.Select(policy => policy.Name)).Distinct())
                sql.Append($"DROP POLICY IF EXISTS {former} ON \"{Name}\";");
            foreach (var policy in Policies) sql.Append($"CREATE POLICY {policy.Name} ON \"{Name}\" {policy.Kind} USING ({policy.Condition});");
            return sql.Append($"ALTER TABLE \"{Name}\" ENABLE ROW LEVEL SECURITY; ALTER TABLE \"{Name}\" FORCE ROW LEVEL SECURITY;").ToString();
        }
    }
}
