// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Members;
using Bundel.Bag.Quality.Feedback;
using Bundel.Bag.Quality.Running;
using Bundel.Bag.Signals;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Quality.Asking;

/// <summary>The report of a participant; none when the store has nothing of it.</summary>
internal sealed record MemberReport(BagMember Member, QualityReport? Report);

/// <summary>Reports of the participants that the actor sees.</summary>
internal sealed class QualityMembers(BundelDb db, BagMembers members, QualityDesk desk)
{
    /// <summary>Nothing when there is no store.</summary>
    public async Task<(DateOnly Day, List<MemberReport> Reports)?> At(DateOnly? on, Actor actor, CancellationToken cancel)
    {
        if (await members.WithTowns(cancel) is not { } now) return null;
        var day = on is { } asked && asked < now.Store.Date ? asked : now.Store.Date;
        var feedback = (await db.Set<BagSignal>().AsNoTracking().Where(row => row.Kind == SignalKind.Feedback).OrderBy(row => row.Id).ToListAsync(cancel)).ToLookup(row => row.ParticipantId);
        return (day, [.. now.Members.Where(member => actor.Covers(member.Id)).Select(member => new MemberReport(member, Of(member, day, feedback)))]);
    }

    private QualityReport? Of(BagMember member, DateOnly day, ILookup<ParticipantId?, BagSignal> feedback)
    {
        if (member.Towns.Count == 0) return null;
        var reports = feedback[member.Id].ToList();
        return desk.Report(new QualityQuestion(member.Name, [.. member.Towns.Select(town => town.Town)], day) { Feedback = reports.Count == 0 ? null : FeedbackBook.Of(reports.Select(row => row.Input())) });
    }
}
