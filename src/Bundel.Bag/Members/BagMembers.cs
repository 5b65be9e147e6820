// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Members;

/// <summary>A deelnemer that is a gemeente, with its woonplaatsen in the store.</summary>
internal sealed record BagMember(ParticipantId Id, string Code, string Name, IReadOnlyList<TownCount> Towns);

/// <summary>Which gemeente a deelnemer is: by its code, or, for a fictional one without, by the woonplaats that bears its name.</summary>
internal sealed class BagMembers(BundelDb db, BagCounts counts, TimeProvider clock)
{
    public async Task<(StoreCounts Store, List<MemberCount> Members)?> Now(CancellationToken cancel)
    {
        if (counts.Now() is not { } store) return null;
        return (store, [.. (await All(store, cancel)).Select(member => MemberCount.Of(member.Code, member.Name, [.. member.Towns]))]);
    }

    /// <summary>The same with the woonplaatsen themselves; nothing when there is no store.</summary>
    public async Task<(StoreCounts Store, List<BagMember> Members)?> WithTowns(CancellationToken cancel) =>
        counts.Now() is { } store ? (store, await All(store, cancel)) : null;

    public DateOnly Today() => Dutch.Day(clock.GetUtcNow().UtcDateTime);

    private async Task<List<BagMember>> All(StoreCounts store, CancellationToken cancel)
    {
        var rows = await db.Set<Participant>().AsNoTracking().Join(db.Set<Organisation>().AsNoTracking(), participant => participant.OrganisationId, organisation => organisation.Id, (participant, organisation) => new { participant, organisation }).ToListAsync(cancel);
        var today = Today();
        return [.. rows.Where(row => row.organisation.Kind == OrganisationKind.Gemeente && row.participant.Membership.Contains(today))
            .OrderBy(row => row.organisation.Name, StringComparer.Ordinal)
            .Select(row => new BagMember(row.participant.Id, row.participant.Code, row.organisation.Name, [.. TownsOf(row.organisation, store)]))];
    }

    private static IEnumerable<TownCount> TownsOf(Organisation organisation, StoreCounts store) =>
        organisation.MunicipalityCode is { } known && int.TryParse(known.AsSpan(Math.Max(0, known.Length - 4)), NumberStyles.None, CultureInfo.InvariantCulture, out var municipality)
            ? store.Towns.Where(town => town.Municipalities.Contains(municipality))
            : store.Towns.Where(town => SearchText.Fold(town.Name) == SearchText.Fold(organisation.Name));
}
