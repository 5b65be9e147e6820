// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Matching.Lists;
using Bundel.Collaborations;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Web.Jobs;

/// <summary>Throws matched lists away when their day has passed, also when nobody looks.</summary>
internal sealed class ListCleaningService(IServiceScopeFactory scopes, UseCases useCases, TimeProvider clock, ILogger<ListCleaningService> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await Clean(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the host stops
        }
    }

    private async Task Clean(CancellationToken cancel)
    {
        foreach (var collaboration in await Collaborations(cancel))
        {
            var actor = Actor.Operator("opruimen", collaboration);
            var lists = await useCases.Run(new CountExpiredLists(), actor, cancel);
            if (!lists.Succeeded || lists.Value == 0) continue;
            var cleared = await useCases.Run(new ClearLists(), actor, cancel);
            if (!cleared.Succeeded) log.LogWarning("Lists could not be cleared: {Problems}", cleared.Problems);
        }
    }

    private async Task<List<CollaborationId>> Collaborations(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BundelDb>().Set<Collaboration>().AsNoTracking().Select(row => row.Id).ToListAsync(cancel);
    }
}
