// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Blueprints.Landscapes.Sharing;

[UseCase("landschap-delen", "Kiest welke andere deelnemers het landschap van een deelnemer mogen zien", Example = """{"organisatie":"lindehaven","met":["kerkveen"]}""")]
public sealed record ShareLandscape(
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("met")] IReadOnlyList<string> With)
    : ICommand<Done>
{
    public static Permission Requires => BlueprintsPermissions.Keep;
}

[UseCase("landschap-gedeeld-met", "Toont welke andere deelnemers een landschap mogen zien", Example = """{"organisatie":"lindehaven"}""")]
public sealed record ShowSharing([property: JsonPropertyName("organisatie")] string Owner) : IQuery<IReadOnlyList<string>>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class ShareLandscapeHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<ShareLandscape, Done>
{
    public async Task<Result<Done>> Handle(ShareLandscape useCase, Actor actor, CancellationToken cancel)
    {
        var owner = await db.FindParticipant(useCase.Owner, cancel, "organisatie");
        if (!owner.Succeeded) return Result<Done>.Failure(owner.Problems);
        if (!actor.Covers(owner.Value.Id)) return Problem.Forbidden("U houdt het landschap van deze deelnemer niet bij.");
        var problems = new List<Problem>();
        var viewers = new List<ParticipantId>();
        foreach (var code in useCase.With.Distinct(StringComparer.Ordinal))
        {
            var viewer = await db.FindParticipant(code, cancel, "met");
            if (!viewer.Succeeded) problems.AddRange(viewer.Problems);
            else if (viewer.Value.Id != owner.Value.Id) viewers.Add(viewer.Value.Id);
        }

        if (problems.Count > 0) return problems;
        var before = await db.Set<LandscapeShare>().Where(row => row.Owner == owner.Value.Id).ToListAsync(cancel);
        db.RemoveRange(before.Where(row => !viewers.Contains(row.Viewer)));
        db.AddRange(viewers.Except(before.Select(row => row.Viewer)).Select(viewer => new LandscapeShare(actor.Collaboration!.Value, owner.Value.Id, viewer, clock.Instant())));
        note.About($"landschap van {useCase.Owner}, te zien voor {(useCase.With.Count == 0 ? "niemand anders" : Dutch.List([.. useCase.With]))}");
        return new Done();
    }
}

internal sealed class ShowSharingHandler(BundelDb db) : IHandler<ShowSharing, IReadOnlyList<string>>
{
    public async Task<Result<IReadOnlyList<string>>> Handle(ShowSharing useCase, Actor actor, CancellationToken cancel)
    {
        var owner = await db.FindParticipant(useCase.Owner, cancel, "organisatie");
        if (!owner.Succeeded) return Result<IReadOnlyList<string>>.Failure(owner.Problems);
        var viewers = db.Set<LandscapeShare>().Where(row => row.Owner == owner.Value.Id).Select(row => row.Viewer);
        return await db.Set<Participant>().Where(row => viewers.Contains(row.Id)).Select(row => row.Code).OrderBy(code => code).ToArrayAsync(cancel);
    }
}
