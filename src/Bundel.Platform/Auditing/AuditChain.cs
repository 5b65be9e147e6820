// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

/// <summary>Writes the audit chain in the transaction of the use case. One writer at a time per chain.</summary>
public sealed class AuditChain(BundelDb db, AuditNote note, TimeProvider clock, IDatabaseFaults database)
{
    public Task Append(UseCaseDescriptor useCase, object input, object result, Actor actor, CancellationToken cancel) =>
        Append(actor, useCase.Code, note.Subject ?? DefaultSubject(result), AuditPayload.Of(input, useCase.Type), cancel);

    /// <summary>A refused attempt is logged too, in a transaction of its own.</summary>
    public Task AppendRefusal(UseCaseDescriptor useCase, Actor actor, CancellationToken cancel) =>
        AppendEvent(actor, useCase.Code, "geweigerd", new { recht = useCase.Permission.Code }, cancel);

    /// <summary>Something that happened outside any use case, such as a sign-in; in a transaction of its own.</summary>
    public async Task AppendEvent(Actor actor, string happened, string subject, object details, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await Append(actor, happened, subject, JsonSerializer.Serialize(details, UseCaseJson.Options), cancel);
        await transaction.CommitAsync(cancel);
    }

    private async Task Append(Actor actor, string useCase, string subject, string payload, CancellationToken cancel)
    {
        var chain = actor.Collaboration?.Value ?? Guid.Empty;
        await database.LockChain(db, chain, cancel);
        var last = await db.Set<AuditEntry>().AsNoTracking()
            .Where(entry => entry.CollaborationId == chain)
            .OrderByDescending(entry => entry.Sequence)
            .FirstOrDefaultAsync(cancel);
        db.Add(AuditEntry.After(last, chain, clock.GetUtcNow().UtcDateTime, actor.Name, useCase, subject, payload));
        await db.SaveChangesAsync(cancel);
    }

    private static string DefaultSubject(object result) => result is ITypedId id ? id.Value.ToString() : "";
}

/// <summary>What the running use case is about, in words a user knows; a handler may fill it.</summary>
public sealed class AuditNote
{
    public string? Subject { get; private set; }

    public void About(string subject) => Subject = subject;
}
