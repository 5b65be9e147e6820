// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.BusinessCase.Risk;

/// <summary>The net present value of everybody together in floating point, for thousands of draws.</summary>
internal sealed class QuickValue(CaseInput input, Alternative alternative, Projection projection, Basis basis)
{
    private readonly double[] discount = [.. Enumerable.Range(0, input.Years).Select(year => (double)projection.Timeline.Discount(year))];
    private readonly double[] planned = [.. Enumerable.Range(0, input.Years).Select(year => (double)(alternative.OneOffs ?? []).Where(item => item.Year == year).Sum(projection.Joint.OneOff))];
    private readonly Dictionary<int, double[]> friction = [];
    private readonly double taken = (double)projection.Joint.Taken.Sum();

    public double Of(Assumptions assumed)
    {
        var saving = taken * (double)assumed.Adoption - (double)projection.Joint.Of(basis, assumed.Adoption, assumed.Realisation);
        var factor = 1 + (double)(input.Index + assumed.IndexPoints) / 100;
        var running = Friction((int)Math.Round(assumed.DelayMonths, MidpointRounding.AwayFromZero));
        var (sum, growth) = (0.0, 1.0);
        for (var year = 0; year < discount.Length; year++, growth *= factor)
            sum += (saving * growth * (double)projection.Timeline.Working(year, assumed.DelayMonths) - planned[year] * (double)assumed.Overrun - running[year]) * discount[year];
        return sum;
    }

    private double[] Friction(int months)
    {
        if (friction.TryGetValue(months, out var known)) return known;
        return friction[months] = [.. Enumerable.Range(0, input.Years).Select(year => (double)input.Candidates.Sum(candidate => projection.Timeline.Friction(candidate, year, months)))];
    }
}
