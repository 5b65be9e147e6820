// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Data.Backup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Data.Checking;

/// <summary>Everything that must hold for a whole databank: the database itself, its guards, the audit chains, and the invariants of every slice for every collaboration.</summary>
public sealed class DatabankCheck(IServiceScopeFactory scopes, DatabaseSettings settings, Databank databank, DatabankBackup backup, AuditCheck audit, UseCases useCases, IEnumerable<IInvariant> invariants)
{
    public async Task<CheckReport> Run(string account, CancellationToken cancel = default)
    {
        var collaborations = (await useCases.Run(new ListCollaborations(), Actor.Operator(account), cancel)).Value;
        var findings = new List<CheckFinding> { await Database(cancel), await Guards(cancel), await Audit(cancel) };
        foreach (var invariant in invariants)
        {
            var (looked, faults) = (0, new List<string>());
            foreach (var collaboration in collaborations)
            {
                var found = await invariant.Check(Actor.Operator(account, collaboration.Id), cancel);
                looked += found.Looked;
                faults.AddRange(found.Faults.Select(fault => $"{collaboration.Code}: {fault}"));
            }

            findings.Add(new CheckFinding(invariant.Statement, looked, faults));
        }

        return new CheckReport(findings, await backup.Sums(cancel));
    }

    private async Task<CheckFinding> Database(CancellationToken cancel)
    {
        const string Statement = "de databank is gaaf en geen rij verwijst naar niets";
        if (settings.IsPostgres) return new CheckFinding(Statement, 1, await Answers("SELECT conrelid::regclass::text || ': ' || conname AS \"Value\" FROM pg_constraint WHERE NOT convalidated", cancel));
        var faults = await Answers("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check WHERE integrity_check <> 'ok'", cancel);
        var loose = await Answers("SELECT DISTINCT \"table\" || ' verwijst naar ' || parent AS \"Value\" FROM pragma_foreign_key_check", cancel);
        return new CheckFinding(Statement, 1, [.. faults, .. loose]);
    }

    private async Task<IReadOnlyList<string>> Answers(string sql, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().EnterSystem();
        return await scope.ServiceProvider.GetRequiredService<BundelDb>().Database.SqlQueryRaw<string>(sql).ToListAsync(cancel);
    }

    private async Task<CheckFinding> Guards(CancellationToken cancel)
    {
        var unguarded = await databank.UnguardedTables(cancel);
        var unprotected = await databank.UnprotectedTables(cancel);
        return new CheckFinding("de databank bewaakt wat niet mag wijzigen en wat gescheiden blijft", 1,
            [.. unguarded.Select(table => $"{table} is te wijzigen"), .. unprotected.Select(table => $"{table} is niet gescheiden per samenwerking")]);
    }

    private async Task<CheckFinding> Audit(CancellationToken cancel)
    {
        var chains = await audit.Check(cancel);
        return new CheckFinding("elk auditspoor is heel", chains.Count, [.. chains.Where(chain => chain.Broken is not null).Select(chain => chain.Broken!.ToString())]);
    }
}
