// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.BusinessCase.Risk;

namespace Bundel.Formation.BusinessCase;

/// <summary>All scenarios of one alternative: the tariff, the hoped-for savings, and without saving.</summary>
internal sealed class ScenarioMaker(CaseInput input, Alternative alternative)
{
    private readonly Projection projection = new(input, alternative);

    public IEnumerable<ScenarioResult> All()
    {
        if (alternative.Kind == AlternativeKind.Alone)
        {
            yield return Make(new Basis("Zoals nu", 0), isZero: false);
            yield break;
        }

        if (alternative.Tariff is not null) yield return Make(Basis.OfTariff, isZero: false);
        foreach (var scenario in alternative.Scenarios ?? []) yield return Make(Basis.Of(scenario), isZero: false);
        yield return Make(Basis.Zero, isZero: true);
    }

    private ScenarioResult Make(Basis basis, bool isZero)
    {
        var members = projection.Compute(basis, Assumptions.Planned);
        var whole = MemberSeries.Together(members);
        MemberResult[] results = [.. members.Zip(input.Candidates, Member)];
        var value = Money.Sum(results.Select(member => member.NetPresentValue));
        var oneOff = Money.Sum(whole.OneOff);
        var breakEven = Valuation.BreakEven(projection, basis, input, oneOff);
        var quick = new QuickValue(input, alternative, projection, basis);
        var outcome = new ScenarioResult(
            basis.Name, basis.SavingPercent, isZero, value, oneOff, Rounded(Valuation.Payback(whole)), breakEven is { } workplaces and < long.MaxValue ? (long)Math.Ceiling(workplaces) : null,
            [.. Years(whole)], results, Tornado.Of(input, ValueOf), Simulation.Run(input, quick.Of), []);
        return outcome with { Explanations = ScenarioExplainer.Explain(input, alternative, projection, basis, whole, outcome) };

        Money ValueOf(Assumptions assumed) => Money.Sum(projection.Compute(basis, assumed).Select(member => Valuation.NetPresentValue(member, projection.Timeline)));
    }

    private MemberResult Member(MemberSeries series, Candidate candidate)
    {
        var (without, saving) = (Money.Sum(series.Without), Money.Sum(series.Saving));
        return new MemberResult(candidate.Code, candidate.Name.Trim(), without, without - saving, saving, Money.Sum(series.OneOff), Valuation.NetPresentValue(series, projection.Timeline), Rounded(Valuation.Payback(series)));
    }

    private IEnumerable<YearResult> Years(MemberSeries whole)
    {
        var cumulative = Money.Zero;
        for (var year = 0; year < input.Years; year++)
        {
            cumulative += whole.Saving[year] - whole.OneOff[year];
            yield return new YearResult(input.StartYear + year, whole.Without[year], whole.Without[year] - whole.Saving[year], whole.Saving[year], whole.OneOff[year], cumulative);
        }
    }

    private static decimal? Rounded(decimal? years) => years is { } known ? Math.Round(known, 2, MidpointRounding.AwayFromZero) : null;
}
