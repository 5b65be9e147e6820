// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations.Ports;
using Bundel.Obligations.Register;
using Bundel.Obligations.Standing;

namespace Bundel.Obligations.Ports;

/// <summary>What a participant still has to do for its obligations, the nearest date first.</summary>
internal sealed class ObligationsBlock(BundelDb db, TimeProvider clock) : IParticipantBlock
{
    private const int Place = 60;
    private const int Most = 10;

    public async Task<ParticipantBlock?> For(BlockOf subject, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(ObligationsPermissions.See)) return null;
        var situation = await Situation.Read(db, clock, cancel);
        if (situation.Members.Find(subject.Id) is not { } member) return null;
        var all = situation.Book.Obligations.Where(row => row.ForceOn(member.Kind) is not (BindingForce.Unknown or BindingForce.Background)).Select(row => (Row: row, Status: situation.Of(row.Code, member))).ToList();
        if (all.Count == 0) return null;
        var open = all.Where(found => !found.Status.IsReached()).OrderBy(found => found.Row.Deadline?.Date ?? DateOnly.MaxValue).ThenBy(found => found.Row.Code, StringComparer.Ordinal).ToList();
        return new ParticipantBlock(
            "Verplichtingen en bouwstenen", Place,
            Figures: [new("Gereed", Dutch.Number(all.Count - open.Count), $"van {Dutch.Count(all.Count, "verplichting", "verplichtingen")}"), new("Onbekend", Dutch.Number(all.Count(found => found.Status == Status.Unknown)), "telt niet als gereed")],
            Tables: [new BlockTable("Wat het eerst moet", [new("Verplichting"), new("Uiterlijk", BlockKind.Date), new("Stand")], [.. open.Take(Most).Select(found => new string?[] { found.Row.Name, found.Row.Deadline is { } day ? day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "", found.Status.Text() })])],
            Actions: [new AttentionAction("Bekijk de verplichtingen", "verplichtingen")]);
    }
}
