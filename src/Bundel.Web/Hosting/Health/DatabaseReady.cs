// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bundel.Web.Hosting;

/// <summary>Ready when the database answers and holds this release's schema.</summary>
internal sealed class DatabaseReady(BundelDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
        return pending.Any() ? HealthCheckResult.Unhealthy("De databank is nog niet bijgewerkt.") : HealthCheckResult.Healthy();
    }
}
