// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Ports;

/// <summary>Proposes costs as a change of the budget, with its decision still open; called inside a use case, in its transaction.</summary>
public interface IProposeMutation
{
    /// <returns>The code of the mutation.</returns>
    Task<Result<string>> Propose(MutationProposal proposal, Actor actor, CancellationToken cancel);
}

/// <summary>What is proposed.</summary>
/// <param name="Pool">Code of the cost pool in which the lines stand.</param>
/// <param name="Key">Code of a key of its own; without one the lines count in their pool.</param>
/// <param name="OneOff">Incidental, in this year only.</param>
/// <param name="Yearly">Structural, from this year on.</param>
public sealed record MutationProposal(string Code, string Name, int Year, string Pool, string? Key, Money? OneOff, Money? Yearly);
