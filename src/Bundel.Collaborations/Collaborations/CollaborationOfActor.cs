// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations;

public static class CollaborationOfActor
{
    /// <summary>The collaboration in which the actor works.</summary>
    public static Task<Collaboration> Collaboration(this BundelDb db, Actor actor, CancellationToken cancel) =>
        db.Set<Collaboration>().SingleAsync(row => row.Id == actor.Collaboration!.Value, cancel);
}
