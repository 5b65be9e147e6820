// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Ports;

/// <summary>Makes a draft key from shares that another instrument computed; only the competent body adopts it.</summary>
public interface IProposeKey
{
    /// <returns>Where the draft is, relative to the collaboration.</returns>
    Task<Result<string>> Propose(KeyProposal proposal, Actor actor, CancellationToken cancel);
}

/// <summary>A key that is proposed.</summary>
/// <param name="Weights">A weight of at least zero for each participant, by code.</param>
/// <param name="Source">What the shares rest on.</param>
public sealed record KeyProposal(string Code, string Name, DateOnly ValidFrom, IReadOnlyList<(string Participant, decimal Weight)> Weights, string Source);
