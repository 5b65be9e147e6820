// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.BusinessCase;
using Bundel.Formation.People;

namespace Bundel.Formation.Documenting;

/// <summary>Brings the friction costs of the people plan into every alternative in which the work goes over, divided by the key that the plan gives them.</summary>
internal static class FrictionInCase
{
    public static CaseInput? Of(DocumentInput input)
    {
        if (input.Case is not { } given || input.People is not { Friction: { } friction } plan || PeopleEngine.FrictionOf(plan) is not { Cents: > 0 } total) return input.Case;
        var perYear = Divider.Divide(total, Weights.From(Enumerable.Repeat(1L, friction.Years).ToArray().AsSpan()).Value, Rounding.CentByLargestRemainder).Amounts;
        OneOff[] items = [.. perYear.Select((amount, year) => new OneOff(OneOffKind.Friction, amount, Year: Math.Min(friction.FromYear + year, given.Years - 1), Division: friction.Division))];
        return given with { Alternatives = [.. given.Alternatives.Select(alternative => alternative.Kind is AlternativeKind.NewOrganisation or AlternativeKind.CentreMunicipality ? alternative with { OneOffs = [.. alternative.OneOffs ?? [], .. items] } : alternative)] };
    }
}
