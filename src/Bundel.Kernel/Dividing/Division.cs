// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel;

/// <summary>A divided amount. Always <c>Total = Σ Amounts + RoundingLine + Rest</c>, to the cent.</summary>
public sealed record Division(Money Total, Rounding Rounding, IReadOnlyList<Money> Amounts, Money RoundingLine, Money Rest)
{
    /// <summary>Number of units that the largest remainders received on top of their quota, per receiver.</summary>
    public IReadOnlyList<int> ExtraUnits { get; init; } = [];
}
