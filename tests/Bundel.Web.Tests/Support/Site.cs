// SPDX-License-Identifier: EUPL-1.2
using Bundel.Platform;
using Bundel.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Web.Tests.Support;

/// <summary>The real web host on a free port, over the shared SQLite database of the run: started once, by the first test.</summary>
public static class Site
{
    private static readonly Lazy<Task<WebApplication>> Host = new(() => SharedHost.Start());

    /// <summary>A collaboration of its own and a visitor in it with this role.</summary>
    public static async Task<Visitor> Visit(Role role, ParticipantOf? limit = null)
    {
        var host = await Host.Value;
        var world = await World.On(await TestDatabases.Shared(Database.Sqlite));
        var participant = limit is null ? (ParticipantId?)null : await limit(world);
        return await Visitor.Arrive(new Uri(host.Urls.First()), world, await world.As(role, participant));
    }

    public static IServiceProvider Services => Host.Value.Result.Services;
}

/// <summary>Makes the participant to which a role is limited.</summary>
public delegate Task<ParticipantId> ParticipantOf(World world);
