// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Web.Demo;

/// <summary>Fills an empty database with the fictional collaboration and the public examples; does nothing when data is there.</summary>
public sealed class DemoSeed(IServiceScopeFactory scopes, UseCases useCases)
{
    public async Task Fill(CancellationToken cancel = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        if (await db.Set<Collaboration>().AnyAsync(cancel)) return;
        var fourDikes = await FourDikes.Fill(useCases, cancel);
        await DemoPeople.Fill(db, fourDikes, cancel);
    }
}
