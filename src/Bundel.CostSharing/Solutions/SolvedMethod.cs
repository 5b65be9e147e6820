// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.CostSharing;

/// <summary>A coalition by name that is better off on its own.</summary>
/// <param name="Coalition">Names of its players.</param>
/// <param name="Amount">By how much, in the unit of the game.</param>
public sealed record NamedObjection(IReadOnlyList<string> Coalition, Rational Amount);

/// <summary>What a method gives for a game.</summary>
/// <param name="Name">Name of the method as it was asked.</param>
/// <param name="Amounts">One amount for each player; null when there is none.</param>
public sealed record SolvedMethod(string Name, Rational[]? Amounts)
{
    /// <summary>Why there are no amounts, in one Dutch sentence.</summary>
    public string? Reason { get; init; }

    /// <summary>True when nobody can object and the amounts add up to the total; null when that is unknown.</summary>
    public bool? InCore { get; init; }

    /// <summary>The coalition that objects most; null when none does, or when that is unknown.</summary>
    public NamedObjection? Objection { get; init; }

    /// <summary>Sum of the amounts minus the total; zero for every method that divides the total.</summary>
    public Rational Difference { get; init; }

    /// <summary>Proof of a nucleolus.</summary>
    public NucleolusCertificate? Certificate { get; init; }

    /// <summary>The smallest possible strongest objection, when the least core was asked.</summary>
    public Rational? Epsilon { get; init; }
}
