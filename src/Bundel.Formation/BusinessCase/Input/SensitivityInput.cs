// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.BusinessCase;

/// <summary>How far each assumption may be off; low and high around what is expected.</summary>
/// <param name="Adoption">Percent of the work that really goes over; expected 100.</param>
/// <param name="Delay">Months later than planned; expected 0.</param>
/// <param name="Index">Percentage points on the yearly index; expected 0.</param>
/// <param name="Overrun">Percent of the planned one-off costs; expected 100.</param>
/// <param name="Realisation">Percent of the hoped-for saving that comes true; expected 100.</param>
public sealed record SensitivityInput(
    [property: JsonPropertyName("deelname")] Spread? Adoption = null,
    [property: JsonPropertyName("vertragingMaanden")] Spread? Delay = null,
    [property: JsonPropertyName("index")] Spread? Index = null,
    [property: JsonPropertyName("eenmalig")] Spread? Overrun = null,
    [property: JsonPropertyName("besparing")] Spread? Realisation = null)
{
    public static readonly Spread UsualAdoption = new(90, 100);
    public static readonly Spread UsualDelay = new(0, 12);
    public static readonly Spread UsualIndex = new(-1, 1);
    public static readonly Spread UsualOverrun = new(90, 125);
    public static readonly Spread UsualRealisation = new(0, 110);
}

/// <summary>Lowest and highest value.</summary>
public sealed record Spread(
    [property: JsonPropertyName("laag")] decimal Low,
    [property: JsonPropertyName("hoog")] decimal High);

/// <summary>A simulation that gives the same outcome for the same seed, always.</summary>
public sealed record SimulationInput(
    [property: JsonPropertyName("trekkingen")] int Draws = 5000,
    [property: JsonPropertyName("beginwaarde")] int Seed = 1);
