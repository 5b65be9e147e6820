// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.CostSharing.Nucleoli;

/// <summary>What a column of the linear program stands for.</summary>
internal enum ColumnRole
{
    /// <summary>A unit vector that only starts the basis.</summary>
    Start,

    /// <summary>A coalition whose amount is known: its multiplier is free and it never leaves the basis.</summary>
    Known,

    /// <summary>A coalition whose excess counts.</summary>
    Coalition,

    /// <summary>A player who gets no less than alone.</summary>
    Limit,
}

/// <summary>A column: players of the mask, and below them the weight that its excess has.</summary>
internal readonly record struct Column(uint Mask, ColumnRole Role);

/// <summary>A coalition whose amount is known, in gains in units of the table.</summary>
internal readonly record struct KnownAmount(uint Mask, Rational Gain);
