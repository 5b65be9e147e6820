// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Members;

/// <summary>Which gemeente a deelnemer is: by its code, or, for a fictional one without, by the woonplaats that bears its name.</summary>
internal sealed class BagMembers(BundelDb db, BagCounts counts, TimeProvider clock)
{
    public async Task<(StoreCounts Store, List<MemberCount> Members)?> Now(CancellationToken cancel)
    {
        if (counts.Now() is not { } store) return null;
        var rows = await db.Set<Participant>().AsNoTracking().Join(db.Set<Organisation>().AsNoTracking(), participant => participant.OrganisationId, organisation => organisation.Id, (participant, organisation) => new { participant, organisation }).ToListAsync(cancel);
        var today = Today();
        var members = rows.Where(row => row.organisation.Kind == OrganisationKind.Gemeente && row.participant.Membership.Contains(today))
            .OrderBy(row => row.organisation.Name, StringComparer.Ordinal)
            .Select(row => Of(row.participant.Code, row.organisation, store)).ToList();
        return (store, members);
    }

    public DateOnly Today() => Dutch.Day(clock.GetUtcNow().UtcDateTime);

    private static MemberCount Of(string code, Organisation organisation, StoreCounts store)
    {
        var towns = organisation.MunicipalityCode is { } known && int.TryParse(known.AsSpan(Math.Max(0, known.Length - 4)), NumberStyles.None, CultureInfo.InvariantCulture, out var municipality)
            ? store.Towns.Where(town => town.Municipalities.Contains(municipality))
            : store.Towns.Where(town => SearchText.Fold(town.Name) == SearchText.Fold(organisation.Name));
        return MemberCount.Of(code, organisation.Name, [.. towns]);
    }
}
