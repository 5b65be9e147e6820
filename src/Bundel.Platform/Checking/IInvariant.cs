// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>Something that always holds for the data of a collaboration; a slice declares its own, and <c>bundel controleer</c> looks at all of them.</summary>
public interface IInvariant
{
    /// <summary>In Dutch, as a statement: "elke bewaarde verrekening komt opnieuw hetzelfde uit".</summary>
    string Statement { get; }

    /// <summary>Where it does not hold, and over how many things it was looked at.</summary>
    Task<InvariantFinding> Check(Actor actor, CancellationToken cancel);
}

/// <summary>How many things were looked at, and each fault in Dutch.</summary>
public sealed record InvariantFinding(int Looked, IReadOnlyList<string> Faults);
