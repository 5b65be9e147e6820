// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Obligations.Register;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Deliveries;

[UseCase("oplevering-voorstellen", "Maakt een oplevering van een verplichting, een verschil met een blauwdruk of een bevinding in de BAG; wie plant, vult haar aan", Example = """{"herkomst":"bag","verwijzing":"adressen zonder verblijfsobject","titel":"Adressen zonder verblijfsobject herstellen","verplichtingen":["bag-01"],"deelnemers":["lindehaven"],"weken":2}""")]
public sealed record ProposeDelivery(
    [property: JsonPropertyName("herkomst")] ProposalOrigin Origin,
    [property: JsonPropertyName("verwijzing")] string Reference,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("weken")] int Weeks,
    [property: JsonPropertyName("verplichtingen")] IReadOnlyList<string>? Obligations = null,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<string>? Participants = null,
    [property: JsonPropertyName("uiterlijk")] DateOnly? Due = null)
    : ICommand<ProposedDelivery>, IValidated
{
    public static Permission Requires => ObligationsPermissions.Plan;

    public IEnumerable<Problem> Validate() => [.. Required.Text("titel", Title, 200), .. Required.Text("verwijzing", Reference, 300)];
}

/// <param name="Path">Relative to the collaboration.</param>
public sealed record ProposedDelivery([property: JsonPropertyName("pad")] string Path);

internal sealed class ProposeDeliveryHandler(IProposeDelivery proposer, AuditNote note) : IHandler<ProposeDelivery, ProposedDelivery>
{
    public async Task<Result<ProposedDelivery>> Handle(ProposeDelivery useCase, Actor actor, CancellationToken cancel)
    {
        note.About(useCase.Title);
        var proposal = new DeliveryProposal(Code.From(useCase.Title), useCase.Title.Trim(), useCase.Participants ?? [], useCase.Weeks, useCase.Due, useCase.Reference.Trim(), useCase.Origin, useCase.Obligations);
        return (await proposer.Propose(proposal, actor, cancel)).Select(path => new ProposedDelivery(path));
    }
}

/// <summary>Work that another instrument asks for becomes a delivery.</summary>
internal sealed class DeliveryProposer(BundelDb db, TimeProvider clock) : IProposeDelivery
{
    public async Task<Result<string>> Propose(DeliveryProposal proposal, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(ObligationsPermissions.Plan)) return Problem.Forbidden($"U hebt geen recht voor: {ObligationsPermissions.Plan.Description}.");
        if (await db.Set<Delivery>().AnyAsync(row => row.Code == proposal.Code, cancel)) return Problem.Conflict("oplevering-bestaat", "Hiervan is al een oplevering gemaakt.") with { Found = proposal.Code };
        var (book, members) = (await RegisterBook.Read(db, cancel), await Members.Read(db, clock, cancel));
        var text = new DeliveryText(proposal.Name, proposal.Obligations ?? [], proposal.Participants, Weeks: proposal.Weeks, Due: proposal.Due, Origin: OriginOf(proposal.Origin), OriginReference: proposal.Reference);
        List<Problem> problems = [.. text.Obligations.SelectMany(code => book.Get(code, "verplichtingen").Problems), .. text.Participants.SelectMany(code => members.Named(code, actor, "deelnemers").Problems), .. new RecordDelivery(proposal.Code, text).Validate()];
        if (problems.Count > 0) return problems;
        db.Add(new Delivery(actor.Collaboration!.Value, proposal.Code, text));
        return "verplichtingen/opleveringen/" + proposal.Code;
    }

    private static DeliveryOrigin OriginOf(ProposalOrigin origin) => origin switch
    {
        ProposalOrigin.Blueprint => DeliveryOrigin.Blueprint,
        ProposalOrigin.Bag => DeliveryOrigin.Bag,
        _ => DeliveryOrigin.Obligation,
    };
}
