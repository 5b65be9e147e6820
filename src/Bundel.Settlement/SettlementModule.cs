// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Settlement;

/// <summary>Verrekenen: keys, pools, budget, runs, explanation and statements.</summary>
public sealed class SettlementModule : IModule
{
    public IReadOnlyList<Permission> Permissions => SettlementPermissions.All;

    public void Map(ModelBuilder builder)
    {
    }

    public void Register(IServiceCollection services)
    {
    }
}
