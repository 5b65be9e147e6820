// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.BusinessCase;

/// <summary>
/// Computes one scenario of one alternative, year by year and candidate by candidate, in cents. Joint costs and one-off costs are rounded once per year and
/// divided exactly, so the candidates always add up to the whole.
/// </summary>
internal sealed class Projection
{
    private readonly CaseInput input;
    private readonly Alternative alternative;
    private readonly JointCosts joint;
    private readonly Timeline timeline;
    private readonly Result<Weights> takenWeights;
    private readonly Dictionary<CaseDivision, Weights> weights = [];

    public Projection(CaseInput input, Alternative alternative)
    {
        (this.input, this.alternative) = (input, alternative);
        joint = new JointCosts(alternative, input.Candidates);
        timeline = new Timeline(input, alternative);
        takenWeights = Weights.From(joint.Taken);
    }

    public JointCosts Joint => joint;

    public Timeline Timeline => timeline;

    /// <summary>The outcome of each candidate, in the order of the input.</summary>
    public MemberSeries[] Compute(Basis basis, Assumptions assumed)
    {
        var series = input.Candidates.Select(_ => new MemberSeries(new Money[input.Years], new Money[input.Years], new Money[input.Years])).ToArray();
        for (var year = 0; year < input.Years; year++)
        {
            var growth = timeline.Growth(year, assumed.IndexPoints);
            var working = growth * timeline.Working(year, assumed.DelayMonths);
            var over = joint.Taken.Sum() * assumed.Adoption;
            var taken = TakenParts(Money.Rounded(over * working));
            var saved = Money.Rounded((over - joint.Of(basis, assumed.Adoption, assumed.Realisation)) * working);
            var costs = Divide(Money.Sum(taken) - saved, input.Division);
            for (var i = 0; i < series.Length; i++)
            {
                series[i].Without[year] = Money.Rounded(input.Candidates[i].PresentTotal!.Value.Euros * growth);
                series[i].Saving[year] = taken[i] - costs[i];
            }

            AddOneOffs(series, year, assumed);
        }

        return series;
    }

    private IReadOnlyList<Money> TakenParts(Money total) =>
        takenWeights.Succeeded ? Divider.Divide(total, takenWeights.Value, Rounding.CentByLargestRemainder).Amounts : new Money[input.Candidates.Count];

    private void AddOneOffs(MemberSeries[] series, int year, Assumptions assumed)
    {
        foreach (var item in alternative.OneOffs ?? [])
        {
            if (item.Year != year) continue;
            var parts = Divide(Money.Rounded(joint.OneOff(item) * assumed.Overrun), item.Division ?? input.Division);
            for (var i = 0; i < series.Length; i++) series[i].OneOff[year] += parts[i];
        }

        for (var i = 0; i < series.Length; i++) series[i].OneOff[year] += Money.Rounded(timeline.Friction(input.Candidates[i], year, assumed.DelayMonths));
    }

    private IReadOnlyList<Money> Divide(Money total, CaseDivision division)
    {
        if (!weights.TryGetValue(division, out var known)) weights[division] = known = WeightsOf(input, division);
        return Divider.Divide(total, known, Rounding.CentByLargestRemainder).Amounts;
    }

    public static Weights WeightsOf(CaseInput input, CaseDivision division) => Weights.From(input.Candidates.Select(candidate => division switch
    {
        CaseDivision.Inhabitants => candidate.Inhabitants!.Value,
        CaseDivision.PresentCosts => candidate.PresentTotal!.Value.Cents,
        CaseDivision.Equal => 1L,
        _ => candidate.Workplaces,
    }).ToArray().AsSpan()).Value;
}

/// <summary>One candidate, one amount for each year.</summary>
internal sealed record MemberSeries(Money[] Without, Money[] Saving, Money[] OneOff)
{
    /// <summary>Everybody together.</summary>
    public static MemberSeries Together(IReadOnlyList<MemberSeries> members) =>
        new(Add(members, member => member.Without), Add(members, member => member.Saving), Add(members, member => member.OneOff));

    private static Money[] Add(IReadOnlyList<MemberSeries> members, Func<MemberSeries, Money[]> part) =>
        [.. Enumerable.Range(0, part(members[0]).Length).Select(year => Money.Sum(members.Select(member => part(member)[year])))];
}
