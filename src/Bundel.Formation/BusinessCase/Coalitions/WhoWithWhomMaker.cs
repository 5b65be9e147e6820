// SPDX-License-Identifier: EUPL-1.2
using Bundel.CostSharing;

namespace Bundel.Formation.BusinessCase.Coalitions;

/// <summary>Looks at every group of candidates.</summary>
internal static class WhoWithWhomMaker
{
    public static WhoWithWhom Make(CaseInput input, Alternative alternative)
    {
        var costs = new CoalitionCosts(input, alternative);
        var apart = Money.Sum(input.Candidates.Select(candidate => candidate.PresentTotal!.Value));
        if (!costs.Works) return Unknown(input, alternative, apart, "Binnen de looptijd werkt dit alternatief nog niet, dus is er niets over jaren te verdelen.");
        return input.Candidates.Count <= CoalitionCosts.MaxCandidates ? Small(input, alternative, costs.Table(), apart) : Large(input, alternative, costs.Parts(), apart);
    }

    private static WhoWithWhom Small(CaseInput input, Alternative alternative, CoalitionTable table, Money apart)
    {
        var shapley = ShapleyValue.Of(table);
        var nucleolus = Nucleolus.Of(table)?.Amounts;
        var byKey = ByKey(input, Amount(table.Total));
        var bands = CoreBand.Of(table);
        Gain[] members = [.. input.Candidates.Select((candidate, i) => new Gain(
            candidate.Code, candidate.Name.Trim(), Amount(table.Alone(i)), Amount(shapley[i]), nucleolus is null ? null : Amount(nucleolus[i]), byKey[i],
            bands is null ? null : Amount(bands[i].Least), bands is null ? null : Amount(bands[i].Most), Amount(table.Without(i) + table.Alone(i) - table.Total)))];
        List<KeyObjection> objections = [];
        Add("naar " + Words.Of(input.Division), [.. byKey.Select(money => new Rational(money.Cents, 100))]);
        Add("Shapley", shapley);
        var listed = table.Count <= StableGroupings.MaxCandidates;
        if (table.Total == Rational.Sum(Enumerable.Range(0, table.Count).Select(table.Alone)))
            return new WhoWithWhom(alternative.Name.Trim(), Amount(table.Total), apart, members, bands is null, objections, listed ? [.. Listed(table)] : [], [], "Allen samen is in dit alternatief niet goedkoper dan ieder apart.");
        return new WhoWithWhom(alternative.Name.Trim(), Amount(table.Total), apart, members, bands is null, objections, listed ? [.. Listed(table)] : [], listed ? StableGroupings.Of(table) : [],
            listed ? null : FormattableString.Invariant($"Alle groepen en hun stabiliteit worden getoond tot en met {StableGroupings.MaxCandidates} kandidaten."));

        void Add(string name, IReadOnlyList<Rational> amounts)
        {
            if (Core.StrongestObjection(table, amounts) is { } found) objections.Add(Objection(name, table.NamesOf(found.Coalition), Amount(found.Amount)));
        }
    }

    private static WhoWithWhom Large(CaseInput input, Alternative alternative, StructuredCosts parts, Money apart)
    {
        var shapley = parts.Shapley();
        Gain[] members = [.. input.Candidates.Select((candidate, i) => new Gain(
            candidate.Code, candidate.Name.Trim(), candidate.PresentTotal!.Value, shapley is null ? null : Amount(shapley[i]), null, null, null, null, Amount(parts.Without(i) - parts.Total) + candidate.PresentTotal!.Value))];
        return new WhoWithWhom(alternative.Name.Trim(), Amount(parts.Total), apart, members, parts.IsConcave ? false : null, [], [], [],
            FormattableString.Invariant($"Met meer dan {CoalitionCosts.MaxCandidates} kandidaten zijn niet alle groepen na te gaan; de Shapley-waarde komt dan uit de onderdelen van het tarief, en iedereen doet mee."));
    }

    private static WhoWithWhom Unknown(CaseInput input, Alternative alternative, Money apart, string reason) =>
        new(alternative.Name.Trim(), null, apart, [.. input.Candidates.Select(candidate => new Gain(candidate.Code, candidate.Name.Trim(), candidate.PresentTotal!.Value, null, null, null, null, null, null))], null, [], [], [], reason);

    /// <summary>"Lindehaven en Kerkveen zijn samen € 84.000 goedkoper uit."</summary>
    public static KeyObjection Objection(string division, IReadOnlyList<string> names, Money amount) =>
        new(division, names, amount, names.Count == 1 ? $"{names[0]} is alleen {Dutch.WholeEuro(amount)} per jaar goedkoper uit." : $"{Dutch.List(names)} zijn samen {Dutch.WholeEuro(amount)} per jaar goedkoper uit.");

    private static IEnumerable<CoalitionCost> Listed(CoalitionTable table)
    {
        for (var mask = 1u; mask <= table.Everyone; mask++)
            yield return new CoalitionCost(table.NamesOf(mask), Amount(table[mask]), Money.Sum(Enumerable.Range(0, table.Count).Where(i => (mask >> i & 1) == 1).Select(i => Amount(table.Alone(i)))));
    }

    private static IReadOnlyList<Money> ByKey(CaseInput input, Money total) => Divider.Divide(total, Projection.WeightsOf(input, input.Division), Rounding.CentByLargestRemainder).Amounts;

    public static Money Amount(Rational euros) => new Share(euros.Numerator, euros.Denominator).ToMoney();
}
