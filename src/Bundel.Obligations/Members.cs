// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Obligations.Standing;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations;

/// <summary>A participant as this slice needs it.</summary>
public sealed record Member(ParticipantId Id, string Code, string Name, OrganisationKind Kind);

/// <summary>The participants of a collaboration, in the order of their names.</summary>
public sealed class Members(IReadOnlyList<Member> all)
{
    /// <summary>How the collaboration itself is called in lists.</summary>
    public const string Together = "samen";

    private readonly IReadOnlyList<Member> everyone = all;

    public IReadOnlyList<Member> All { get; private init; } = all;

    /// <summary>Only those whose rows can be seen count; the others keep their names. What is hidden is not unknown.</summary>
    public Members Seen(BundelDb db) => new(everyone) { All = db.SeesAllParticipants ? everyone : [.. everyone.Where(member => db.ParticipantFilter.Contains(member.Id))] };

    /// <summary>Codes with their names, for who shows a list.</summary>
    public IReadOnlyList<NamedThing> Named() => [.. everyone.Select(member => new NamedThing(member.Code, member.Name))];

    public Member? Find(ParticipantId? id) => everyone.FirstOrDefault(member => member.Id == id);

    public Member? Find(string? code) => everyone.FirstOrDefault(member => member.Code == code?.Trim());

    public string NameOf(ParticipantId? id) => id is null ? "Samenwerking" : Find(id)?.Name ?? "onbekend";

    /// <summary>Finds the participant that a field names; empty is the collaboration itself.</summary>
    public Result<Member?> Named(string? code, Actor actor, string field = "deelnemer")
    {
        if (string.IsNullOrWhiteSpace(code)) return Result<Member?>.Success(null);
        if (Find(code) is not { } member) return Problem.NotFound("Deze deelnemer bestaat niet in deze samenwerking.") with { Field = field, Found = code };
        return actor.Covers(member.Id) ? Result<Member?>.Success(member) : Problem.Forbidden("Deze deelnemer hoort niet bij uw rol.") with { Field = field };
    }

    /// <summary>Whoever has not left yet; a participant that leaves later still has its obligations until then.</summary>
    public static async Task<Members> Read(BundelDb db, TimeProvider clock, CancellationToken cancel)
    {
        var today = clock.Today();
        var rows = await db.Set<Participant>().AsNoTracking().Where(row => row.Left == null || row.Left >= today)
            .Join(db.Set<Organisation>().AsNoTracking(), row => row.OrganisationId, organisation => organisation.Id, (row, organisation) => new { row.Id, row.Code, organisation.Name, organisation.Kind, Participation = row.Kind })
            .ToListAsync(cancel);
        return new Members([.. rows.Where(row => row.Participation == ParticipantKind.Deelnemer).OrderBy(row => SearchText.Fold(row.Name), StringComparer.Ordinal).Select(row => new Member(row.Id, row.Code, row.Name, row.Kind))]);
    }
}
