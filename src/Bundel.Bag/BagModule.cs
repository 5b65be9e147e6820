// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Members;
using Bundel.Bag.Serving;
using Bundel.Collaborations.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Bag;

/// <summary>The BAG of a collaboration: its store is a file of its own, beside the database.</summary>
public sealed class BagModule : IModule
{
    public IReadOnlyList<Permission> Permissions => BagPermissions.All;

    public void Map(ModelBuilder builder)
    {
    }

    public void Register(IServiceCollection services)
    {
        services.AddSingleton(provider => new BagServer(Path.Combine(provider.GetRequiredService<DataFolder>().Path, "bag.db"), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<BagCounts>();
        services.AddScoped<BagMembers>();
        services.AddScoped<IAttention, BagAttention>();
        services.AddScoped<IOverview, BagOverview>();
    }
}
