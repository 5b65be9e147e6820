// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Ports;

/// <summary>Makes work that another instrument found necessary a delivery that can be planned; called inside a use case, in its transaction.</summary>
public interface IProposeDelivery
{
    /// <returns>Where the delivery is, relative to the collaboration.</returns>
    Task<Result<string>> Propose(DeliveryProposal proposal, Actor actor, CancellationToken cancel);
}

/// <summary>What is to be delivered.</summary>
/// <param name="Participants">Codes; empty means all.</param>
/// <param name="Weeks">How long it takes; an estimate that who plans adjusts.</param>
/// <param name="Reference">What it comes from: "ssc-basisinrichting DC-07".</param>
/// <param name="Origin">The instrument that found it.</param>
/// <param name="Obligations">Codes of rows of the register; none when it serves no obligation.</param>
public sealed record DeliveryProposal(string Code, string Name, IReadOnlyList<string> Participants, int Weeks, DateOnly? Due, string Reference, ProposalOrigin Origin = ProposalOrigin.Blueprint, IReadOnlyList<string>? Obligations = null);

public enum ProposalOrigin
{
    [JsonStringEnumMemberName("verplichting")] Obligation,
    [JsonStringEnumMemberName("blauwdruk")] Blueprint,
    [JsonStringEnumMemberName("bag")] Bag,
}
