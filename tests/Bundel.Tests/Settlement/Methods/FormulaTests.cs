// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Methods;
using Bundel.Settlement.Model;

namespace Bundel.Tests.Settlement.Methods;

/// <summary>The formula in an explanation has all its numbers filled in: whoever computes it gets the amount.</summary>
public sealed class FormulaTests
{
    public static TheoryData<string> Codes => [.. FinancingMethods.All.Select(method => method.Code).Where(code => KnowledgeTests.Page(code).Front["voorbeeld"].StartsWith("bereken", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_formula_of_every_amount_in_the_example_of_a_method_gives_that_amount(string method)
    {
        var page = KnowledgeTests.Page(method);
        Holds(KnowledgeTests.Model(page), int.Parse(page.Front["voorbeeld"].Split(' ')[1]));
    }

    [Theory]
    [InlineData("methoden.json")]
    [InlineData("methoden-inwoners.json")]
    public void The_formula_of_every_amount_in_the_examples_that_are_shipped_gives_that_amount(string name) =>
        Holds(ModelJson.Read(File.ReadAllBytes(Path.Combine(TestData.Checkout, "docs", "voorbeelden", name))).Value, 2026);

    [Fact]
    public void Who_is_fixed_on_a_bound_and_who_shares_what_is_left_are_told_apart()
    {
        var model = Models.Sample with
        {
            Keys = [.. Models.Sample.Keys.Select(key => key.Code == "half-half" ? key with { Rule = new BoundedRule { Inside = "inwoners", Cap = new Money(300_000_00) } } : key)],
        };
        var result = SettlementEngine.Compute(model, 2026).Value;
        var explainer = new SettlementExplainer(model, result);
        var formulas = result.Lines.Single(line => line.Code == "organisatie").Parts.Select(part => explainer.Line(part.Participant, "organisatie")!.Formula!).ToList();
        formulas.ShouldContain("maximum € 300.000,00");
        formulas.ShouldContain(formula => formula.StartsWith("(€ 640.000,00 − € 300.000,00) × "));
    }

    private static void Holds(SettlementModel model, int year)
    {
        var result = SettlementEngine.Compute(model, year).Value;
        var explainer = new SettlementExplainer(model, result);
        foreach (var (line, part) in result.Lines.SelectMany(line => line.Parts.Select(part => (line, part))))
        {
            var explanation = explainer.Line(part.Participant, line.Code).ShouldNotBeNull();
            explanation.Sentence.ShouldNotBeNullOrWhiteSpace();
            var formula = explanation.Formula.ShouldNotBeNull($"{line.Name}, {part.Name}");
            var computed = FormulaReader.Value(formula);
            Math.Abs(computed - part.Amount.Euros).ShouldBeLessThan(model.Rounding.Unit.Euros + 0.005m, $"{line.Name}, {part.Name}: {formula} = {computed}, not {part.Amount}");
        }
    }
}
