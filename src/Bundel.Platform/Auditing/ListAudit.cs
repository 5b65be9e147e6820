// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

[UseCase("auditspoor-bekijken", "Toont wie wat deed in deze samenwerking, het nieuwste eerst", Example = """{"voor":120,"aantal":50}""")]
[Continued("voor", "volgnummer")]
public sealed record ListAudit(
    [property: JsonPropertyName("voor")] long? Before = null,
    [property: JsonPropertyName("aantal")] int Count = 50)
    : IQuery<IReadOnlyList<AuditView>>, IValidated
{
    public const int Most = 500;

    public static Permission Requires => PlatformPermissions.SeeAudit;

    public IEnumerable<Problem> Validate()
    {
        if (Count is < 1 or > Most) yield return Problem.InField("aantal", "aantal-onjuist", $"Vraag 1 tot {Most} regels tegelijk.");
    }
}

/// <summary>One line of the audit chain as a user reads it.</summary>
public sealed record AuditView(
    [property: JsonPropertyName("volgnummer")] long Sequence,
    [property: JsonPropertyName("tijdstip")] DateTime AtUtc,
    [property: JsonPropertyName("wie")] string Actor,
    [property: JsonPropertyName("gebruiksgeval")] string UseCase,
    [property: JsonPropertyName("onderwerp")] string Subject,
    [property: JsonPropertyName("inhoud")] string Payload,
    [property: JsonPropertyName("hash")] string Hash);

internal sealed class ListAuditHandler(BundelDb db, UseCaseCatalog catalog) : IHandler<ListAudit, IReadOnlyList<AuditView>>
{
    public async Task<Result<IReadOnlyList<AuditView>>> Handle(ListAudit useCase, Actor actor, CancellationToken cancel)
    {
        var chain = actor.Collaboration!.Value.Value;
        var before = useCase.Before ?? long.MaxValue;
        var entries = await db.Set<AuditEntry>().AsNoTracking()
            .Where(entry => entry.CollaborationId == chain && entry.Sequence < before)
            .OrderByDescending(entry => entry.Sequence).Take(useCase.Count).ToListAsync(cancel);
        return entries.Select(entry => new AuditView(entry.Sequence, entry.AtUtc, entry.Actor, catalog.Find(entry.UseCase)?.Name ?? entry.UseCase, entry.Subject, entry.Payload, entry.Hash)).ToArray();
    }
}
