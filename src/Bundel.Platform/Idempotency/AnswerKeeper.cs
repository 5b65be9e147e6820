// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

/// <summary>Stores the answer in the transaction of its effect; the unique key lets only one of two equal requests through.</summary>
internal sealed class AnswerKeeper(RequestKey key, UseCaseDescriptor useCase, Actor actor, TimeProvider clock) : ICommitWitness
{
    public async Task<bool> Confirm(BundelDb db, Result<object> result, CancellationToken cancel)
    {
        var now = clock.Instant();
        await db.Set<KeptAnswer>().Where(row => row.PersonId == actor.Person && row.ExpiresUtc <= now).ExecuteDeleteAsync(cancel);
        db.Add(new KeptAnswer(actor.Person, key, useCase.Code, Encoding.UTF8.GetString(Representation.Of(useCase, result.Value)), now));
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
