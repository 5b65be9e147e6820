// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>Finds whose key a secret is, and to what it is limited.</summary>
public sealed class ApiKeys(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>The key, when it exists and has not expired.</summary>
    public async Task<ApiKey?> Find(string secret, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var hash = ApiKey.Hash(secret);
        var now = clock.GetUtcNow().UtcDateTime;
        return await scope.ServiceProvider.GetRequiredService<BundelDb>().Set<ApiKey>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.SecretHash == hash && row.ExpiresUtc > now, cancel);
    }
}
