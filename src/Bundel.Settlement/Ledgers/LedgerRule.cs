// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger.Mapping;

namespace Bundel.Settlement.Ledgers;

/// <summary>One rule of the mapping (toewijzing) of ledger lines to cost pools, kept per collaboration.</summary>
public sealed class LedgerRule : ITenantOwned
{
    private LedgerRule()
    {
    }

    public LedgerRule(CollaborationId collaboration, int position, MappingRule rule)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Position = position;
        (Account, ThroughAccount, CostCentre, Project, Pool) = (rule.Account, rule.ThroughAccount, rule.CostCentre, rule.Project, rule.Pool);
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public int Position { get; private set; }

    public string? Account { get; private set; }

    public string? ThroughAccount { get; private set; }

    public string? CostCentre { get; private set; }

    public string? Project { get; private set; }

    /// <summary>Code of the pool; null keeps the lines outside the settlement.</summary>
    public string? Pool { get; private set; }

    public MappingRule Rule => new() { Account = Account, ThroughAccount = ThroughAccount, CostCentre = CostCentre, Project = Project, Pool = Pool };
}
