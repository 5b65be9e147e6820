// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>Finds whose key a secret is.</summary>
public sealed class ApiKeys(IServiceScopeFactory scopes, TimeProvider clock)
{
    public async Task<PersonId?> PersonOf(string secret, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var hash = ApiKey.Hash(secret);
        var now = clock.GetUtcNow().UtcDateTime;
        var key = await scope.ServiceProvider.GetRequiredService<BundelDb>().Set<ApiKey>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.SecretHash == hash && row.ExpiresUtc > now, cancel);
        return key?.PersonId;
    }
}
