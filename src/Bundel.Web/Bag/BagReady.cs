// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Members;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bundel.Web.Bag;

/// <summary>Tells in /healthz/ready how old the BAG is; an old or absent one makes nothing unready, an unreadable one does.</summary>
internal sealed class BagReady(BagCounts counts, TimeProvider clock) : IHealthCheck
{
    private const int OldDays = 40;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return Task.FromResult(State());
        }
        catch (Bundel.Bag.Store.BagStoreException exception)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("De opslag van de BAG is niet te lezen.", exception));
        }
    }

    private HealthCheckResult State()
    {
        if (counts.Now() is not { } store) return HealthCheckResult.Healthy();
        var age = Dutch.Day(clock.GetUtcNow().UtcDateTime).DayNumber - store.Date.DayNumber;
        var text = $"BAG van {store.Date:yyyy-MM-dd}, {age} dagen oud.";
        return age > OldDays ? HealthCheckResult.Degraded(text) : HealthCheckResult.Healthy(text);
    }
}
