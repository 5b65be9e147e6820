// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Why a key gives a receiver its part of a total, or what it would be while no total is known.</summary>
internal sealed class KeyExplainer(KeyBook book, Money? total = null)
{
    public Explanation Share(AllocationKey key, int receiver) => key.Rule switch
    {
        MeasureRule measure => MeasureExplanation.Of(book, key, measure, receiver),
        EqualRule => Basic(key, receiver, "Gelijke delen."),
        FixedSharesRule shares => Fixed(key, shares, receiver),
        FixedAmountsRule amounts => Amount(key, amounts, receiver),
        DirectRule direct => Direct(key, direct, receiver),
        CompositeRule composite => Composite(key, composite, receiver),
        _ => new MethodKeyExplanation(book, total, Share).Of(key, receiver),
    };

    private Explanation Basic(AllocationKey key, int receiver, string sentence)
    {
        var share = book.AllotmentOf(key.Code)!.ShareOf(receiver)!.Value;
        return new Explanation($"Aandeel volgens sleutel “{key.Name}”", share.ToString(), "aandeel", sentence)
        {
            Formula = Figures.Fraction(share),
            Sources = Sources.Of(book.Context, key),
        };
    }

    private Explanation Fixed(AllocationKey key, FixedSharesRule rule, int receiver)
    {
        var own = rule.Shares.Where(share => book.Context.Named(share.Participant, key) == receiver).ToList();
        var unit = rule.Unit switch { ShareUnit.Percent => "procent", ShareUnit.Fraction => "als aandeel", _ => "als gewicht" };
        return Basic(key, receiver, $"Vast deel van {Figures.Number(own.Sum(share => share.Part))} {unit}.") with
        {
            Operands = Inherited.Of(book.Context, receiver, own.Select(share => (share.Participant, Value: Figures.Invariant(share.Part), Unit: unit))),
        };
    }

    private Explanation Amount(AllocationKey key, FixedAmountsRule rule, int receiver)
    {
        var amount = ((AmountAllotment)book.AllotmentOf(key.Code)!).Amounts[receiver]!.Value;
        var own = rule.Amounts.Where(fixedAmount => book.Context.Named(fixedAmount.Participant, key) == receiver).ToList();
        return new Explanation($"Bedrag volgens sleutel “{key.Name}”", amount.ToString(), "EUR", Indexed(key))
        {
            Formula = string.Join(" + ", own.Select(fixedAmount => Dutch.Euro(fixedAmount.Amount) + IndexExplanation.Factor(book.Context, rule.Indexation))),
            Sources = Sources.Of(book.Context, key),
            Operands = [.. IndexExplanation.Years(book.Context, rule.Indexation), .. Inherited.Of(book.Context, receiver, own.Select(fixedAmount => (fixedAmount.Participant, Value: fixedAmount.Amount.ToString(), Unit: "EUR")))],
        };
    }

    private static string Indexed(AllocationKey key) => key.Rule is FixedAmountsRule { Indexation: { } use }
        ? FormattableString.Invariant($"Vast bedrag van {use.BaseYear}, {(use.Way == IndexWay.Additive ? "optellend" : "stapelend")} geïndexeerd.")
        : "Vast bedrag zoals besloten of gepubliceerd.";

    private Explanation Direct(AllocationKey key, DirectRule rule, int receiver)
    {
        var name = book.Context.Receivers[receiver].Name;
        var inherited = Inherited.Of(book.Context, receiver, rule.To.Where(code => book.Context.Named(code, key) == receiver).Select(code => (code, Value: "1", Unit: "deel")));
        if (rule.To.Count == 1) return Basic(key, receiver, $"Rechtstreeks doorbelast aan {name}.") with { Operands = inherited };
        var group = rule.Group is null ? Dutch.Count(rule.To.Count, "deelnemer", "deelnemers") : $"groep {rule.Group}";
        if (rule.Inside is null) return Basic(key, receiver, $"Rechtstreeks doorbelast aan {group}, in gelijke delen.") with { Operands = inherited };
        var inside = book.VersionOf(rule.Inside)!;
        return Basic(key, receiver, $"Rechtstreeks doorbelast aan {group}, daarbinnen volgens sleutel “{inside.Name}”.") with { Operands = [Share(inside, receiver), .. inherited] };
    }

    private Explanation Composite(AllocationKey key, CompositeRule rule, int receiver)
    {
        var parts = rule.Parts
            .Select(part => (part.Part, Key: book.VersionOf(part.Key)!))
            .Where(part => book.AllotmentOf(part.Key.Code)!.Covers(receiver))
            .Select(part => (part.Part, Share: Share(part.Key, receiver)))
            .ToList();
        return Basic(key, receiver, $"Samengesteld uit {Dutch.Count(rule.Parts.Count, "sleutel", "sleutels")}.") with
        {
            Formula = "(" + string.Join(" + ", parts.Select(part => $"{Figures.Part(part.Part, rule.Unit)} × {part.Share.Formula}")) + ")" + Divisor(rule),
            Operands = [.. parts.Select(part => part.Share)],
        };
    }

    private static string Divisor(CompositeRule rule) => rule.Unit == ShareUnit.Weight ? " / " + Figures.Number(rule.Parts.Sum(part => part.Part)) : "";
}
