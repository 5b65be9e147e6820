// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Members;

/// <summary>A participant by its code, when the actor may work for it.</summary>
public sealed record DeskMember(
    [property: JsonIgnore] ParticipantId Id,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name);

/// <summary>Finds participants for use cases that work for one of them.</summary>
internal sealed class MemberDesk(BundelDb db)
{
    public async Task<Result<DeskMember>> Find(string? code, Actor actor, CancellationToken cancel)
    {
        var trimmed = code?.Trim() ?? "";
        if ((await All(cancel)).Find(member => member.Code == trimmed) is not { } found) return Problem.NotFound("Deze deelnemer bestaat niet in deze samenwerking.") with { Field = "deelnemer", Found = trimmed.Length == 0 ? "niets" : trimmed };
        return actor.Covers(found.Id) ? found : Problem.Forbidden("Deze deelnemer hoort niet bij uw rol.") with { Field = "deelnemer" };
    }

    /// <summary>The gemeenten among the participants.</summary>
    public async Task<List<DeskMember>> All(CancellationToken cancel)
    {
        var rows = await db.Set<Participant>().AsNoTracking().Where(row => row.Left == null)
            .Join(db.Set<Organisation>().AsNoTracking().Where(organisation => organisation.Kind == OrganisationKind.Gemeente), row => row.OrganisationId, organisation => organisation.Id, (row, organisation) => new { row.Id, row.Code, organisation.Name }).ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.Name, StringComparer.Ordinal).Select(row => new DeskMember(row.Id, row.Code, row.Name))];
    }
}
