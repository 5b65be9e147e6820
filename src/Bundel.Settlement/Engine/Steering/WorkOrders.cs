// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Prices;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Steering;

/// <summary>Extra and less work: quantity times price, apart from the keys.</summary>
internal static class WorkOrders
{
    public static IEnumerable<ResultLine> Lines(KeyBook book, IReadOnlyList<ResultLine> lines)
    {
        var context = book.Context;
        var orders = (context.Model.Methods?.Orders ?? []).Where(order => order.Year == context.Year).ToList();
        if (orders.Count == 0) yield break;
        var cents = new long[context.Receivers.Count];
        var prices = PriceBook.Of(context.Model, context.Year, lines);
        if (!prices.Succeeded)
        {
            context.Problems.AddRange(prices.Problems);
            yield break;
        }

        foreach (var order in orders)
        {
            if (context.ReceiverOf(order.Participant) is not { } receiver) context.Problem("deelnemer-doet-niet-mee", FormattableString.Invariant($"Opdracht {order.Code} is van {context.Participant(order.Participant).Name}, die in {context.Year} niet meedoet."));
            else cents[receiver] += AmountOf(order, prices.Value).Cents;
            if (order.Approval is null) context.Notice("opdracht-zonder-akkoord", $"Van opdracht {order.Code} ({order.Description}) is geen akkoord vastgelegd.", order.Participant);
        }

        yield return ExtraLine.Make(context, "meerwerk", "Meerwerk en minderwerk", Package.Plus, LineSort.Work, cents);
    }

    public static Money AmountOf(WorkOrder order, PriceBook prices) => Exact.ToMoney(Exact.Of(order.Quantity) * PriceOf(order, prices) * 100);

    public static Rational PriceOf(WorkOrder order, PriceBook prices) => order.Price is { } price ? Exact.Of(price) : new Rational(prices.RateOf(order.Rate!).Cents, 100);
}
