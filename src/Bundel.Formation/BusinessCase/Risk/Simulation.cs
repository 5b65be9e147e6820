// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.BusinessCase.Risk;

/// <summary>
/// Thousands of futures in which all assumptions vary at once, each with a triangular distribution from lowest over planned to highest.
/// The same seed gives the same draws on every machine. It computes in floating point: its outcome is a distribution, rounded to whole euros, not a figure to book.
/// </summary>
internal static class Simulation
{
    private const int Bins = 24;

    public static SimulationResult Run(CaseInput input, Func<Assumptions, double> value)
    {
        var settings = input.Simulation ?? new SimulationInput();
        var ranges = Ranges.Of(input.Sensitivity);
        var random = new SeededRandom((ulong)settings.Seed);
        var outcomes = new double[settings.Draws];
        for (var draw = 0; draw < outcomes.Length; draw++)
        {
            var adoption = random.Triangular(ranges.Adoption, 100) / 100;
            var delay = random.Triangular(ranges.Delay, 0);
            var index = random.Triangular(ranges.Index, 0);
            var overrun = random.Triangular(ranges.Overrun, 100) / 100;
            var realisation = random.Triangular(ranges.Realisation, 100) / 100;
            outcomes[draw] = value(new Assumptions((decimal)adoption, (decimal)delay, (decimal)index, (decimal)overrun, (decimal)realisation));
        }

        Array.Sort(outcomes);
        return new SimulationResult(settings.Draws, settings.Seed, Euros(outcomes.Average()), At(outcomes, 5), At(outcomes, 25), At(outcomes, 50), At(outcomes, 75), At(outcomes, 95), Positive(outcomes), Histogram(outcomes));
    }

    private static Money At(double[] sorted, int percent) => Euros(sorted[(sorted.Length - 1) * percent / 100]);

    private static decimal Positive(double[] outcomes) => Math.Round(outcomes.Count(outcome => outcome > 0) * 100m / outcomes.Length, 1);

    private static SimulationBin[] Histogram(double[] sorted)
    {
        var (least, most) = (sorted[0], sorted[^1]);
        if (most - least < 1) return [new SimulationBin(Euros(least), Euros(most), sorted.Length)];
        var counts = new int[Bins];
        foreach (var outcome in sorted) counts[Math.Min(Bins - 1, (int)((outcome - least) / (most - least) * Bins))]++;
        return [.. counts.Select((count, bin) => new SimulationBin(Euros(least + (most - least) * bin / Bins), Euros(least + (most - least) * (bin + 1) / Bins), count))];
    }

    private static Money Euros(double amount) => Money.FromEuros(Math.Round((decimal)amount, 0, MidpointRounding.AwayFromZero));
}

/// <summary>The distribution of the net present value.</summary>
public sealed record SimulationResult(
    [property: JsonPropertyName("trekkingen")] int Draws,
    [property: JsonPropertyName("beginwaarde")] int Seed,
    [property: JsonPropertyName("gemiddeld")] Money Mean,
    [property: JsonPropertyName("p5")] Money P5,
    [property: JsonPropertyName("p25")] Money P25,
    [property: JsonPropertyName("p50")] Money P50,
    [property: JsonPropertyName("p75")] Money P75,
    [property: JsonPropertyName("p95")] Money P95,
    [property: JsonPropertyName("kansPositief")] decimal PositivePercent,
    [property: JsonPropertyName("verdeling")] IReadOnlyList<SimulationBin> Histogram);

/// <summary>How many draws fell between two amounts.</summary>
public sealed record SimulationBin(
    [property: JsonPropertyName("van")] Money From,
    [property: JsonPropertyName("tot")] Money To,
    [property: JsonPropertyName("aantal")] int Count);
