// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Steering;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Closing;

/// <summary>Advances against actual contributions, tolerance, threshold on the index, and where the result goes. A customer has no share in the result.</summary>
public static class ClosingEngine
{
    /// <summary>Computes the final settlement.</summary>
    public static Result<ClosingResult> Compute(SettlementModel model)
    {
        if (model.Methods?.Settlement is not { } rule) return new Problem("onderdeel-ontbreekt", "Dit model heeft geen afrekening.") { Place = new Place(null) { Pointer = "/methoden/afrekening" } };
        var computed = SettlementEngine.Compute(model, rule.Year);
        if (!computed.Succeeded) return Result<ClosingResult>.Failure(computed.Problems);
        var book = new KeyBook(new YearContext(model, rule.Year));
        var actual = computed.Value.Participants.Select(participant => participant.Amount.Cents).ToArray();
        var index = rule.Threshold is { } threshold ? ClosingRules.IndexOf(threshold) : null;
        var result = rule.Result is { } destination ? ClosingRules.ResultOf(destination, actual.Sum()) : null;
        var indexParts = Parts(book, index?.Amount, rule.Threshold?.Key, actual, "De indexdrempel");
        long[] sharing = [.. computed.Value.Participants.Select(participant => participant.Kind == ParticipantKind.Participant ? participant.Amount.Cents : 0)];
        var resultParts = Parts(book, result?.ToParticipants, rule.Result?.Key, sharing, "De resultaatbestemming");
        if (book.Context.Problems.Count > 0) return book.Context.Problems;
        if (!indexParts.Succeeded || !resultParts.Succeeded) return Result<ClosingResult>.Failure([.. indexParts.Problems, .. resultParts.Problems]);
        ClosingPart[] parts = [.. computed.Value.Participants.Select((participant, i) => Part(rule, participant) with { IndexPart = new Money(indexParts.Value[i]), ResultPart = new Money(resultParts.Value[i]) })];
        var unsettled = Money.Sum(parts.Select(part => part.Difference - part.Settled));
        var residual = ClosingRules.Residual(rule, unsettled, result, actual);
        if (!residual.Succeeded) return Result<ClosingResult>.Failure(residual.Problems);
        return new ClosingResult
        {
            Year = rule.Year,
            Participants = [.. parts.Select((part, i) => part with { ResidualPart = new Money(residual.Value[i]) })],
            Unsettled = unsettled,
            Residual = rule.Bandwidth?.Residual,
            Index = index,
            Result = result,
            Closes = Money.Sum(parts.Select(part => part.Difference)) == Money.Sum(parts.Select(part => part.Settled)) + unsettled
                && (rule.Bandwidth?.Residual != ResidualRule.Participants || residual.Value.Sum() == unsettled.Cents)
                && (result is null || result.Amount == result.ToReserve + Money.Sum(parts.Select(part => part.ResultPart))),
        };
    }

    private static ClosingPart Part(FinalSettlement rule, ParticipantTotal total)
    {
        var advance = rule.Advances.FirstOrDefault(found => found.Participant == total.Code)?.Amount ?? Money.Zero;
        var difference = total.Amount - advance;
        var (settled, words) = ClosingRules.Within(rule.Bandwidth, difference, total.Amount);
        return new ClosingPart
        {
            Participant = total.Code,
            Name = total.Name,
            Advance = advance,
            Actual = total.Amount,
            Settled = settled,
            Formula = $"{Dutch.Euro(total.Amount)} − {Dutch.Euro(advance)} = {Dutch.Euro(difference)}{words}",
        };
    }

    private static Result<long[]> Parts(KeyBook book, Money? amount, string? key, long[] actual, string user)
    {
        if (amount is not { } divided || divided == Money.Zero) return new long[actual.Length];
        if (key is null) return Weights.From(actual).Then<long[]>(weights => StepMath.Divide(divided.Cents, weights));
        return book.WeightsOf(key, user) is { } own ? StepMath.Divide(divided.Cents, own.Weights) : new long[actual.Length];
    }
}
