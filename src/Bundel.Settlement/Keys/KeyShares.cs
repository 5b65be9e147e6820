// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Keys;

/// <summary>What a key gives one participant. Null is onbekend, never zero; a participant outside the key is not in the list.</summary>
public sealed record KeyShare(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("telling")] decimal? Count,
    [property: JsonPropertyName("aandeel")] string? Share,
    [property: JsonPropertyName("formule")] string? Formula,
    [property: JsonPropertyName("bedrag")] Money? Amount);

/// <summary>What a version gives in a year: the shares, what stands in the way of them, and why one participant has its share.</summary>
internal sealed record GivenShares(IReadOnlyList<KeyShare> Shares, IReadOnlyList<string> Problems, Explanation? Why = null);

/// <summary>The shares that a version gives in a year, by the engine itself.</summary>
internal sealed class KeyShares(ModelAssembler assembler)
{
    public async Task<GivenShares> Of(KeyVersion version, int year, string? participant, Actor actor, CancellationToken cancel)
    {
        var model = await assembler.Assemble(ModelScope.WithoutLines, actor, cancel);
        var key = new AllocationKey { Code = version.Code, Version = version.Version, Name = version.Name, ValidFrom = new DateOnly(year, 1, 1), Rule = version.Rule };
        model = model with { Keys = [.. model.Keys.Where(other => other.Code != key.Code), key] };
        var broken = ModelRules.Check(model).Where(problem => problem.Place!.Pointer!.StartsWith("/sleutels", StringComparison.Ordinal)).ToList();
        if (broken.Count > 0) return new GivenShares([], [.. broken.Select(problem => problem.Message)]);
        var context = new YearContext(model, year);
        var book = new KeyBook(context);
        var explainer = book.AllotmentOf(key.Code) is null ? null : new KeyExplainer(book);
        var receiver = participant is null ? null : context.ReceiverOf(participant);
        var why = receiver is { } found && explainer is not null && book.AllotmentOf(key.Code)!.Covers(found) ? explainer.Share(key, found) : null;
        return new GivenShares([.. Shares(book, key, explainer)], [.. context.Problems.Select(problem => problem.Message)], why);
    }

    private static IEnumerable<KeyShare> Shares(KeyBook book, AllocationKey key, KeyExplainer? explainer)
    {
        var (context, allotment) = (book.Context, book.AllotmentOf(key.Code));
        for (var receiver = 0; receiver < context.Receivers.Count; receiver++)
        {
            var participant = context.Receivers[receiver];
            if (!(allotment?.Covers(receiver) ?? IsInCircle(key.Rule, participant))) continue;
            var amount = allotment is AmountAllotment amounts ? amounts.Amounts[receiver] : null;
            yield return new KeyShare(participant.Code, participant.Name, Count(context, key.Rule, participant.Code), allotment?.ShareOf(receiver)?.ToString(), explainer?.Share(key, receiver).Formula, amount);
        }
    }

    /// <summary>Whom a measure would be read for; of another key nothing is known while a problem stands in the way.</summary>
    private static bool IsInCircle(KeyRule rule, Participant participant) =>
        rule is MeasureRule measure && (measure.Circle == Circle.ParticipantsAndCustomers || participant.Kind == ParticipantKind.Participant) && !measure.Without.Contains(participant.Code);

    private static decimal? Count(YearContext context, KeyRule rule, string participant)
    {
        if (rule is not MeasureRule measure) return null;
        var reading = MeasureReading.Of(context, context.Measure(measure.Measure), participant, measure.Moment);
        return reading.Values.Count == 0 ? null : decimal.Round(reading.Sum / reading.Values.Count, 6, MidpointRounding.AwayFromZero);
    }
}
