// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Obligations;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Web.Pages.Obligations.Public;

/// <summary>Someone without a session who looks at what a collaboration chose to show, or who holds a secret address.</summary>
public sealed class PublicVisitor(IServiceScopeFactory scopes)
{
    /// <summary>The visitor in this collaboration: may look at obligations through the public pages, and at nothing else.</summary>
    public async Task<(Actor Actor, string Collaboration)?> In(string code, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<BundelDb>().Set<Collaboration>().AsNoTracking().Where(row => row.Code == code).Select(row => new { row.Id, row.Name }).FirstOrDefaultAsync(cancel);
        return found is null ? null : (Actor.ForPerson(default, "openbaar", found.Id, [ObligationsPermissions.See.Code], null), found.Name);
    }
}
