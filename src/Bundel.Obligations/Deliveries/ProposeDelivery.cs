// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Deliveries;

/// <summary>Work that a blueprint asks for becomes a delivery without an obligation of its own.</summary>
internal sealed class ProposeDelivery(BundelDb db) : IProposeDelivery
{
    public async Task<Result<string>> Propose(DeliveryProposal proposal, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(ObligationsPermissions.Plan)) return Problem.Forbidden($"U hebt geen recht voor: {ObligationsPermissions.Plan.Description}.");
        if (await db.Set<Delivery>().AnyAsync(row => row.Code == proposal.Code, cancel)) return Problem.Conflict("oplevering-bestaat", "Hiervan is al een oplevering gemaakt.") with { Found = proposal.Code };
        var text = new DeliveryText(proposal.Name, [], proposal.Participants, Weeks: proposal.Weeks, Due: proposal.Due, Origin: DeliveryOrigin.Blueprint, OriginReference: proposal.Reference);
        if (new RecordDelivery(proposal.Code, text).Validate().ToList() is { Count: > 0 } problems) return problems;
        db.Add(new Delivery(actor.Collaboration!.Value, proposal.Code, text));
        return "verplichtingen/opleveringen/" + proposal.Code;
    }
}
