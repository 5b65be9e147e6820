// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.BusinessCase;
using Bundel.Formation.Reading;
using Bundel.Kernel;
using Shouldly;

namespace Bundel.Tests.Formation;

/// <summary>Small business cases for tests, and the one of the documentation.</summary>
internal static class CaseExamples
{
    public static CaseInput Shipped() => InputText.Read<CaseInput>(File.ReadAllBytes(Path.Combine(TestData.Checkout, "docs/voorbeelden/businesscase.json"))).Value;

    public static Candidate Candidate(string code, int workplaces, decimal present) =>
        new(code, code.ToUpperInvariant(), workplaces, new PresentCosts(Money.FromEuros(present), Money.Zero, Money.Zero, Money.Zero, Money.Zero, Money.Zero, Money.Zero), workplaces * 80);

    public static CaseInput OneCandidate(Alternative alternative, int years = 6) =>
        new("Eén", 2028, years, [Candidate("aa", 400, 2_440_400)], [alternative], Simulation: new SimulationInput(200, 7));

    public static CaseResult Computed(CaseInput input)
    {
        var result = CaseEngine.Compute(input);
        result.Problems.ShouldBeEmpty();
        return result.Value;
    }
}
