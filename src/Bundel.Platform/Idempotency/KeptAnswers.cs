// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>Finds what was answered before to a request with the same key.</summary>
public sealed class KeptAnswers(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>The result as JSON; null when the request is new; a problem when the key was used for another request.</summary>
    public async Task<Result<string?>> Find(UseCaseDescriptor useCase, Actor actor, RequestKey key, CancellationToken cancel)
    {
        var now = clock.Instant();
        await using var scope = scopes.CreateAsyncScope();
        var kept = await scope.ServiceProvider.GetRequiredService<BundelDb>().Set<KeptAnswer>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.PersonId == actor.Person && row.Key == key.Key && row.ExpiresUtc > now, cancel);
        if (kept is null) return Result<string?>.Success(null);
        return kept.UseCase == useCase.Code && kept.RequestHash == key.RequestHash
            ? kept.Answer
            : Problem.InField("Idempotency-Key", "sleutel-hergebruikt", "Deze Idempotency-Key hoort al bij een ander verzoek. Geef een nieuw verzoek een nieuwe sleutel.") with { Found = key.Key };
    }
}
