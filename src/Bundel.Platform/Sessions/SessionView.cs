// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

/// <summary>A session as a person or a beheerder sees it.</summary>
public sealed record SessionView(
    [property: JsonPropertyName("sessie")] SessionId Id,
    [property: JsonPropertyName("persoon")] string Person,
    [property: JsonPropertyName("apparaat")] string Device,
    [property: JsonPropertyName("aangemeldVia")] string Provider,
    [property: JsonPropertyName("begonnen")] DateTime StartedUtc,
    [property: JsonPropertyName("laatstGezien")] DateTime SeenUtc);

internal static class SessionViews
{
    /// <summary>The sessions that have not ended, the latest first.</summary>
    public static async Task<IReadOnlyList<SessionView>> OpenSessions(this BundelDb db, IQueryable<Person> persons, DateTime now, CancellationToken cancel)
    {
        var idle = now - Session.Idle;
        var absolute = now - Session.Absolute;
        return await db.Set<Session>().AsNoTracking().Where(session => session.SeenUtc > idle && session.StartedUtc > absolute)
            .Join(persons, session => session.PersonId, person => person.Id, (session, person) => new { session, person.Name })
            .OrderByDescending(row => row.session.SeenUtc)
            .Select(row => new SessionView(row.session.Id, row.Name, row.session.Device, row.session.Provider, row.session.StartedUtc, row.session.SeenUtc))
            .ToArrayAsync(cancel);
    }
}
