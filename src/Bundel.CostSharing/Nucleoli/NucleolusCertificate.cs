// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.CostSharing;

/// <summary>A coalition with its weight in a balance.</summary>
/// <param name="Coalition">Mask.</param>
/// <param name="Weight">Whole number.</param>
public sealed record Weighted(uint Coalition, BigInteger Weight);

/// <summary>
/// One level of the proof. The coalitions carry the largest excess that is not yet determined; their weights, the weights of the players at their
/// limit and the weights of earlier coalitions add up to zero for every player, so nobody can lower one of these excesses without raising another.
/// </summary>
/// <param name="Excess">The excess (per capita: per member), in the unit of the game; what the coalition gets short, or pays too much.</param>
/// <param name="Coalitions">Coalitions with this excess; weights above zero.</param>
/// <param name="Limits">Single players that get exactly what they get alone; weights above zero. Empty for the prenucleolus.</param>
/// <param name="Earlier">Coalitions of earlier levels, or everyone; weights of any sign.</param>
public sealed record NucleolusLevel(Rational Excess, IReadOnlyList<Weighted> Coalitions, IReadOnlyList<Weighted> Limits, IReadOnlyList<Weighted> Earlier);

/// <summary>
/// Proof that an allocation is the nucleolus, by E. Kohlberg's criterion (On the nucleolus of a characteristic function game, 1971; for the prenucleolus
/// A.I. Sobolev 1975): at every level the coalitions with at least that excess are balanced. At most n − 1 levels.
/// <see cref="CertificateCheck"/> checks it against all coalitions without trusting how it was found.
/// </summary>
/// <param name="Kind">Which nucleolus.</param>
/// <param name="Levels">From the largest excess down.</param>
public sealed record NucleolusCertificate(NucleolusKind Kind, IReadOnlyList<NucleolusLevel> Levels);

/// <summary>A nucleolus and its proof.</summary>
/// <param name="Amounts">One amount for each player, in the unit of the game.</param>
/// <param name="Certificate">The proof; already checked.</param>
public sealed record NucleolusSolution(Rational[] Amounts, NucleolusCertificate Certificate);
