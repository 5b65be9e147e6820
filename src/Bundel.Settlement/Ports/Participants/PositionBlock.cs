// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Settlement.Year.Positions;

namespace Bundel.Settlement.Ports.Participants;

/// <summary>What a participant still has to pay, by age.</summary>
internal sealed class PositionBlock(IHandler<ShowPositions, PositionsView> positions) : IParticipantBlock
{
    private const int Place = 30;

    public async Task<ParticipantBlock?> For(BlockOf subject, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(SettlementPermissions.See)) return null;
        var found = await positions.Handle(new ShowPositions(subject.Year, null, subject.Code), actor, cancel);
        if (!found.Succeeded || found.Value.Participants.FirstOrDefault() is not { } own) return null;
        var late = own.Open - own.PerClass[0];
        return new ParticipantBlock(
            "Open posten", Place,
            Figures:
            [
                new("Gevraagd", Dutch.Euro(own.Asked), FormattableString.Invariant($"voorschotten en afrekening {subject.Year}")),
                new("Betaald", Dutch.Euro(own.Paid), own.Credit > Money.Zero ? $"tegoed {Dutch.Euro(own.Credit)}" : ""),
                new("Vervallen en open", Dutch.Euro(late), late == Money.Zero ? "niets staat te lang open" : $"oudste {Dutch.Count(own.Claims.Where(claim => claim.Open != Money.Zero).Max(claim => claim.DaysLate), "dag", "dagen")}"),
            ],
            Tables: [new BlockTable("Posten", [new("Kenmerk"), new("Omschrijving"), new("Vervalt", BlockKind.Date), new("Bedrag", BlockKind.Amount), new("Open", BlockKind.Amount), new("Dagen te laat", BlockKind.Number)],
                [.. own.Claims.Select(claim => new string?[] { claim.Reference, claim.Text, claim.Due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), claim.Amount.ToString(), claim.Open.ToString(), claim.Open == Money.Zero ? "" : FormattableString.Invariant($"{claim.DaysLate}") })])]);
    }
}
