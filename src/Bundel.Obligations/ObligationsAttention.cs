// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Obligations.Register;
using Bundel.Obligations.Register.Versions;
using Bundel.Obligations.Standing;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations;

/// <summary>What expires soon, deadlines that passed for someone, and building blocks in use without arranged management.</summary>
internal sealed class ObligationsAttention(BundelDb db, TimeProvider clock) : IAttention
{
    private const int SoonDays = 60;
    private const int Most = 8;

    public async Task<IReadOnlyList<AttentionItem>> Now(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(ObligationsPermissions.See)) return [];
        var situation = await Situation.Read(db, clock, cancel);
        return [.. await NewVersion(actor, cancel), .. Expiries(situation), .. Deadlines(situation).Take(Most)];
    }

    /// <summary>Another version of the register than the one that was taken note of.</summary>
    private async Task<IEnumerable<AttentionItem>> NewVersion(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(ObligationsPermissions.Register)) return [];
        var known = await db.Set<KnownVersion>().AsNoTracking().OrderByDescending(row => row.RecordedUtc).ThenByDescending(row => row.Id).Select(row => row.Version).FirstOrDefaultAsync(cancel);
        var version = ShippedRegister.Source.Version;
        return known is null || known == version ? [] : [new AttentionItem(AttentionSeverity.Warn, "Register van verplichtingen", $"Er is een nieuwe versie: {version} (bekend was {known}).", new AttentionAction("Bekijk wat er verandert", "verplichtingen/wijzigingen"))];
    }

    private static IEnumerable<AttentionItem> Expiries(Situation situation) =>
        from card in situation.Cards
        let text = card.Text()
        from expiry in text.All()
        where expiry.Until <= situation.Today.AddDays(SoonDays)
        let past = expiry.Until < situation.Today
        select new AttentionItem(
            past ? AttentionSeverity.Bad : AttentionSeverity.Warn, expiry.Name,
            $"{text.Name} ({situation.Members.NameOf(card.ParticipantId)}): {(past ? "verliep" : "verloopt")} op {Dutch.Date(expiry.Until)}.",
            new AttentionAction("Bekijk de beheerkaart", "verplichtingen/beheer/" + card.Code), Until: expiry.Until);

    private static IEnumerable<AttentionItem> Deadlines(Situation situation) =>
        from row in situation.Book.Obligations
        where row.Deadline is { } date && date.Date >= situation.Today && date.Date <= situation.Today.AddDays(SoonDays) && !row.IsDoubtful
        let open = situation.Members.All.Where(member => row.ForceOn(member.Kind) is not (BindingForce.Unknown or BindingForce.Background) && !situation.Of(row.Code, member).IsReached()).ToList()
        where open.Count > 0
        orderby row.Deadline!.Date
        select new AttentionItem(
            AttentionSeverity.Warn, row.Name, $"Uiterlijk {Dutch.Date(row.Deadline!.Date)}; nog niet in gebruik of onbekend bij {Dutch.List([.. open.Select(member => member.Name)])}.",
            new AttentionAction("Bekijk de verplichting", "verplichtingen/register/" + row.Code), Until: row.Deadline!.Date);
}
