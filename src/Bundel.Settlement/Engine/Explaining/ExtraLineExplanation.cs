// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Prices;
using Bundel.Settlement.Engine.Steering;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Why a step after the division, or work outside the keys, gives a participant its amount.</summary>
internal sealed class ExtraLineExplanation(SettlementModel model, SettlementResult result, KeyBook book)
{
    public Explanation Of(ResultLine line, ResultPart part)
    {
        if (line.Sort == LineSort.Work) return Work(line, part);
        var step = model.Methods!.Steering.First(step => line.Code == step.Code || line.Code.StartsWith(step.Code + "/", StringComparison.Ordinal));
        var receiver = book.Context.ReceiverOf(part.Participant)!.Value;
        var now = SteeringStage.Contributions(book.Context, result.Lines.TakeWhile(other => other.Code != line.Code));
        var (sentence, formula) = Words(step, new Money(now[receiver]), new Money(now.Sum()), line);
        return new Explanation(line.Name, part.Amount.ToString(), "EUR", sentence) { Formula = formula, Sources = Decision(step.Decision) };
    }

    private (string Sentence, string? Formula) Words(SteeringStep step, Money own, Money all, ResultLine line) => step switch
    {
        Cut cut => ("Taakstelling: elke bijdrage wordt met hetzelfde percentage verlaagd.", $"− {Dutch.Euro(own)} × {Figures.Number(cut.Percent)} %"),
        Ceiling ceiling => ("Plafond: alle bijdragen worden in dezelfde verhouding verlaagd tot het plafond.", $"{Dutch.Euro(own)} × {Dutch.Euro(ceiling.Amount)} / {Dutch.Euro(all)} − {Dutch.Euro(own)}"),
        Limits => ("Minimum en maximum: wie een grens raakt, wordt daarop vastgezet; de anderen dragen de rest naar rato van hun bijdrage. De som verandert niet.", null),
        GrowthPath path => ("Ingroei: een deel van de nieuwe bijdrage, de rest in de oude verhouding. De som verandert niet.", Growth(path, own, all)),
        SharedSaving saving => ("Besparing: een deel gaat terug naar de deelnemers.", $"− {Dutch.Euro(saving.Amount)} × {Figures.Number(saving.Percent)} % × aandeel"),
        PlusSurcharge when line.Code.EndsWith("/dekking", StringComparison.Ordinal) => ("De opbrengst van de opslag verlaagt een kostengroep voor allen, volgens haar sleutel.", $"{Dutch.Euro(line.Total)} × aandeel"),
        PlusSurcharge { Surcharge: { Base: SurchargeBase.Costs } on } => ("Opslag voor overhead op plustaken, over de kosten.", $"pluspakket × {Figures.Number(on.Percent)} %"),
        PlusSurcharge { Surcharge: { } within } => ("Opslag voor overhead op plustaken, als deel van de prijs.", $"pluspakket × {Figures.Number(within.Percent)} % / (1 − {Figures.Number(within.Percent)} %)"),
        _ => ("Bijsturing na de verdeling.", null),
    };

    private string Growth(GrowthPath path, Money own, Money all)
    {
        var part = PathStep.For(path.Path, result.Year);
        return $"(1 − {Figures.Number(part)}) × oud aandeel × {Dutch.Euro(all)} + {Figures.Number(part)} × {Dutch.Euro(own)} − {Dutch.Euro(own)}";
    }

    private Explanation Work(ResultLine line, ResultPart part)
    {
        var prices = PriceBook.Of(model, result.Year, [.. result.Lines.TakeWhile(other => other.Code != line.Code)]).Value;
        var orders = model.Methods!.Orders.Where(order => order.Year == result.Year && order.Participant == part.Participant).ToList();
        return new Explanation(line.Name, part.Amount.ToString(), "EUR", $"De som van {Dutch.Count(orders.Count, "opdracht", "opdrachten")}, buiten de sleutels om.")
        {
            Formula = string.Join(" + ", orders.Select(order => Dutch.Euro(WorkOrders.AmountOf(order, prices)))),
            Operands = [.. orders.Select(order => new Explanation(order.Description, WorkOrders.AmountOf(order, prices).ToString(), "EUR", order.Approval is null ? "Geen akkoord vastgelegd." : $"Akkoord: {order.Approval}.")
            {
                Formula = $"{Figures.Number(order.Quantity)} × € {WorkOrders.PriceOf(order, prices).ToDecimal(4).Replace('.', ',')}",
            })],
        };
    }

    private IReadOnlyList<ExplanationSource> Decision(string? reference) =>
        model.Decisions.FirstOrDefault(decision => decision.Reference == reference) is { } decision
            ? [new ExplanationSource($"besluit {decision.Reference} van {decision.Body}, {Dutch.Date(decision.Date)}", decision.Reference, "besluit")]
            : [];
}
