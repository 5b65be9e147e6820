// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.BusinessCase;

/// <summary>How the world turns out otherwise than planned; the plan itself is the default.</summary>
/// <param name="Adoption">Part of the work that goes over, 1 as planned.</param>
/// <param name="DelayMonths">Months later than planned.</param>
/// <param name="IndexPoints">Percentage points on the yearly index.</param>
/// <param name="Overrun">Factor on planned one-off costs.</param>
/// <param name="Realisation">Part of a hoped-for saving that comes true, 1 as planned.</param>
public readonly record struct Assumptions(decimal Adoption, decimal DelayMonths, decimal IndexPoints, decimal Overrun, decimal Realisation)
{
    public static Assumptions Planned { get; } = new(1, 0, 0, 1, 1);
}

/// <summary>What full working is expected to cost: a hoped-for percentage, or a tariff.</summary>
public readonly record struct Basis(string Name, decimal? SavingPercent)
{
    public const string ZeroName = "Geen besparing (0 %)";

    /// <summary>Everything costs what it costs now, and the change itself costs money.</summary>
    public static Basis Zero { get; } = new(ZeroName, 0);

    public static Basis OfTariff { get; } = new("Volgens het tarief", null);

    public static Basis Of(Scenario scenario) => new(scenario.Name, scenario.Saving);
}
