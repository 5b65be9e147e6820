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
        var before = result.Lines.TakeWhile(other => other.Code != line.Code).ToList();
        var (sentence, formula) = Words(step, new Position(book.Context, before, receiver), line);
        return new Explanation(line.Name, part.Amount.ToString(), "EUR", sentence) { Formula = formula, Sources = Decision(step.Decision) };
    }

    private (string Sentence, string? Formula) Words(SteeringStep step, Position at, ResultLine line) => step switch
    {
        Cut cut => ("Taakstelling: elke bijdrage wordt met hetzelfde percentage verlaagd.", $"− {Dutch.Euro(at.OwnOf(cut.Package))} × {Figures.Number(cut.Percent)} %"),
        Ceiling ceiling => ("Plafond: alle bijdragen worden in dezelfde verhouding verlaagd tot het plafond.", at.All <= ceiling.Amount ? $"{Dutch.Euro(at.All)} is niet meer dan {Dutch.Euro(ceiling.Amount)}" : $"{Dutch.Euro(at.Own)} × {Dutch.Euro(ceiling.Amount)} / {Dutch.Euro(at.All)} − {Dutch.Euro(at.Own)}"),
        Limits limits => ("Minimum en maximum: wie een grens raakt, wordt daarop vastgezet; de anderen dragen de rest naar rato van hun bijdrage. De som verandert niet.", Limited(limits, at)),
        GrowthPath path => ("Ingroei: een deel van de nieuwe bijdrage, de rest in de oude verhouding. De som verandert niet.", Growth(path, at)),
        SharedSaving saving => ("Besparing: een deel gaat terug naar de deelnemers.", $"− {Dutch.Euro(saving.Amount)} × {Figures.Number(saving.Percent)} % × {Share(saving.Key, at)}"),
        PlusSurcharge surcharge when line.Code.EndsWith("/dekking", StringComparison.Ordinal) => ("De opbrengst van de opslag verlaagt een kostengroep voor allen, volgens haar sleutel.", $"{Dutch.Euro(line.Total)} × {Share(model.Pools.First(pool => pool.Code == surcharge.Pool).Key, at)}"),
        PlusSurcharge { Surcharge: { Base: SurchargeBase.Costs } on } => ("Opslag voor overhead op plustaken, over de kosten.", $"{Dutch.Euro(at.OwnOf(Package.Plus))} × {Figures.Number(on.Percent)} %"),
        PlusSurcharge { Surcharge: { } within } => ("Opslag voor overhead op plustaken, als deel van de prijs.", $"{Dutch.Euro(at.OwnOf(Package.Plus))} × {Figures.Number(within.Percent)} % / (1 − {Figures.Number(within.Percent)} %)"),
        _ => ("Bijsturing na de verdeling.", null),
    };

    private string Growth(GrowthPath path, Position at)
    {
        var part = PathStep.For(path.Path, result.Year);
        var old = SteeringStage.Old(book.Context, path);
        var share = $"{Dutch.Euro(new Money(old[at.Receiver]))} / {Dutch.Euro(new Money(old.Sum()))}";
        return $"(1 − {Figures.Number(part)}) × {share} × {Dutch.Euro(at.All)} + {Figures.Number(part)} × {Dutch.Euro(at.Own)} − {Dutch.Euro(at.Own)}";
    }

    private string Limited(Limits limits, Position at)
    {
        var (floors, caps) = SteeringStage.BoundsOf(book.Context, limits);
        return $"{BoundWords.Of(at.All, Weights.From(at.Now).Value, floors, caps, at.Receiver, 1)} − {Dutch.Euro(at.Own)}";
    }

    /// <summary>The part of a key, or of the contributions so far when there is no key.</summary>
    private string Share(string? key, Position at) =>
        key is null ? $"{Dutch.Euro(at.Own)} / {Dutch.Euro(at.All)}" : book.AllotmentOf(key)?.ShareOf(at.Receiver) is { } share ? Figures.Fraction(share) : "0";

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

    /// <summary>Where a receiver stood before a step.</summary>
    private sealed record Position(YearContext Context, IReadOnlyList<ResultLine> Before, int Receiver)
    {
        public long[] Now { get; } = SteeringStage.Contributions(Context, Before);

        public Money Own => new(Now[Receiver]);

        public Money All => new(Now.Sum());

        public Money OwnOf(Package? package) => new(SteeringStage.Contributions(Context, Before, package)[Receiver]);
    }
}
