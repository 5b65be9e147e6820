// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Participants;
using Bundel.Collaborations.Ports;
using Bundel.Settlement.Year.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Ports.Participants;

/// <summary>Decisions that are on an agenda, and zienswijzen with the days that are left. A customer has no council here: it sees the decisions only.</summary>
internal sealed class DecisionBlock(BundelDb db, IHandler<ShowYear, YearView> years, TimeProvider clock) : IParticipantBlock
{
    private const int Place = 40;

    public async Task<ParticipantBlock?> For(BlockOf subject, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(SettlementPermissions.See)) return null;
        var today = clock.Today();
        var decisions = await db.Set<Decision>().AsNoTracking().Where(row => row.State == DecisionState.Scheduled && row.Date >= today).OrderBy(row => row.Date).ToListAsync(cancel);
        var isCustomer = await db.Set<Participant>().Where(row => row.Id == subject.Id).Select(row => row.Kind == ParticipantKind.Klant).FirstAsync(cancel);
        var rows = decisions.Select(row => (Day: row.Date!.Value, What: $"Besluit {row.Reference}: {row.Subject}", State: "op de agenda")).ToList();
        foreach (var year in isCustomer ? [] : new[] { subject.Year, subject.Year + 1 })
        {
            var found = await years.Handle(new ShowYear(year), actor, cancel);
            if (!found.Succeeded) continue;
            foreach (var deadline in found.Value.Deadlines)
            {
                var given = found.Value.Opinions.FirstOrDefault(opinion => opinion.Step == deadline.Step && opinion.Participant == subject.Code);
                rows.Add((deadline.Until, $"Zienswijze op {deadline.Title}", given is null ? deadline.DaysLeft < 0 ? "termijn voorbij" : "nog niet gegeven" : given.Answer is null ? "gegeven, nog geen antwoord" : "beantwoord"));
            }
        }

        return rows.Count == 0 ? null : new ParticipantBlock(
            "Besluiten en zienswijzen", Place,
            Tables: [new BlockTable("Wat eraan komt", [new("Dag", BlockKind.Date), new("Wat"), new("Nog"), new("Staat")],
                [.. rows.OrderBy(row => row.Day).Select(row => new string?[] { row.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row.What, Left(row.Day.DayNumber - today.DayNumber), row.State })])],
            Actions: [new AttentionAction("Het jaar", FormattableString.Invariant($"verrekenen/jaar?jaar={subject.Year}")), new AttentionAction("Besluitenregister", "besluiten")]);
    }

    private static string Left(int days) => days == 0 ? "vandaag" : days > 0 ? Dutch.Count(days, "dag", "dagen") : "voorbij";
}
