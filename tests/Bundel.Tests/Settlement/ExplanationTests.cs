// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;

namespace Bundel.Tests.Settlement;

public sealed class ExplanationTests
{
    private static SettlementExplainer Explainer()
    {
        var model = Models.Sample;
        return new SettlementExplainer(model, SettlementEngine.Compute(model, 2026).Value);
    }

    private static IEnumerable<Explanation> All(Explanation explanation) => explanation.Operands.SelectMany(All).Prepend(explanation);

    [Fact]
    public void A_contribution_is_the_sum_of_its_lines()
    {
        var explanation = Explainer().Participant("lindehaven")!;
        decimal.Parse(explanation.Value).ShouldBe(explanation.Operands.Sum(line => decimal.Parse(line.Value)));
        explanation.Subject.ShouldBe("Bijdrage 2026 van Lindehaven");
    }

    [Fact]
    public void A_line_goes_down_to_count_reference_date_source_and_decision()
    {
        var all = All(Explainer().Line("lindehaven", "organisatie")!).ToList();
        all.ShouldContain(figure => figure.Subject == "Inwoners van Lindehaven" && figure.Value == "40312" && figure.Unit == "inwoners");
        all.SelectMany(figure => figure.Sources).ShouldContain(source => source.Text == "CBS, peildatum 1-1-2025");
        all.SelectMany(figure => figure.Sources).ShouldContain(source => source.Text == "besluit B-2024-07 van bestuur, 14 maart 2024" && source.Code == "B-2024-07" && source.Kind == "besluit");
    }

    [Fact]
    public void A_composite_key_shows_its_formula_with_the_numbers_filled_in() =>
        Explainer().Line("lindehaven", "organisatie")!.Formula.ShouldBe("€ 640.000,00 × (50 % × 1 / 4 + 50 % × 40.312 / 78.160 inwoners)");

    [Fact]
    public void Who_has_no_part_in_a_line_has_no_explanation() => Explainer().Line("museum", "huisvesting").ShouldBeNull();

    [Fact]
    public void Every_amount_of_a_settlement_can_be_explained()
    {
        var model = Models.Sample;
        var result = SettlementEngine.Compute(model, 2026).Value;
        var explainer = new SettlementExplainer(model, result);
        foreach (var (line, part) in result.Lines.SelectMany(line => line.Parts.Select(part => (line, part))))
        {
            var explanation = explainer.Line(part.Participant, line.Code).ShouldNotBeNull();
            explanation.Value.ShouldBe(part.Amount.ToString());
            All(explanation).ShouldContain(figure => figure.Sources.Any(source => source.Kind == "verdeelsleutel"));
        }
    }
}
