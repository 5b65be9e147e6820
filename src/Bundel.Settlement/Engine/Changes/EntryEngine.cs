// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Steering;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Changes;

/// <summary>Entry: the settlement before and after, by the same keys.</summary>
public static class EntryEngine
{
    /// <summary>Computes an entry.</summary>
    public static Result<EntryResult> Compute(SettlementModel model)
    {
        var broken = ModelRules.Check(model);
        if (broken.Count > 0) return Result<EntryResult>.Failure(broken);
        if (model.Methods?.Entry is not { } entry) return new Problem("onderdeel-ontbreekt", "Dit model heeft geen toetreding.") { Place = new Place(null) { Pointer = "/methoden/toetreding" } };
        var alone = model with { Methods = model.Methods with { Entry = null } };
        var before = SettlementEngine.Compute(alone, entry.Year);
        if (!before.Succeeded) return Result<EntryResult>.Failure(before.Problems);
        var extra = Money.Sum(entry.Costs.Select(cost => cost.Amount));
        if (entry.Benefit == BenefitRule.Newcomer) return Make(entry, before.Value, before.Value.Participants, extra, extra);
        var after = SettlementEngine.Compute(With(alone, entry), entry.Year);
        if (!after.Succeeded) return Result<EntryResult>.Failure(after.Problems);
        return Make(entry, before.Value, after.Value.Participants, after.Value.Participants.First(participant => participant.Code == entry.Participant).Amount, extra);
    }

    private static EntryResult Make(Entry entry, SettlementResult before, IReadOnlyList<ParticipantTotal> after, Money contribution, Money extra)
    {
        var fees = new long[before.Participants.Count];
        if (entry.Fee != Money.Zero) fees = StepMath.Divide(entry.Fee.Cents, Weights.From([.. before.Participants.Select(participant => Math.Max(0, participant.Amount.Cents))]).Value);
        var then = after.ToDictionary(participant => participant.Code, participant => participant.Amount, StringComparer.Ordinal);
        EntryEffect[] effects = [.. before.Participants.Select((participant, i) => new EntryEffect { Participant = participant.Code, Name = participant.Name, Before = participant.Amount, After = then[participant.Code], FeePart = new Money(fees[i]) })];
        var benefit = Money.Sum(effects.Select(effect => effect.Benefit));
        return new EntryResult
        {
            Participant = entry.Participant,
            Name = entry.Name,
            Year = entry.Year,
            Before = before.Total,
            After = before.Total + extra,
            Contribution = contribution,
            Fee = entry.Fee,
            Benefit = benefit,
            Formula = $"{Dutch.Euro(contribution)} − {Dutch.Euro(extra)} = {Dutch.Euro(benefit)}",
            Effects = effects,
            Assumptions =
            [
                .. entry.Assumptions,
                entry.Benefit == BenefitRule.Keys ? "De nieuwe deelnemer betaalt volgens dezelfde sleutels; het voordeel komt zo bij allen." : "De nieuwe deelnemer betaalt alleen wat hij aan kosten toevoegt; de anderen betalen wat zij betaalden.",
                .. entry.Fee == Money.Zero ? Array.Empty<string>() : ["De inkoopsom gaat naar de anderen, naar rato van hun bijdrage voor de toetreding."],
            ],
        };
    }

    private static SettlementModel With(SettlementModel model, Entry entry) => model with
    {
        Participants = [.. model.Participants, new Participant { Code = entry.Participant, Name = entry.Name, From = new DateOnly(entry.Year, 1, 1) }],
        Measures = [.. model.Measures.Select(measure => measure with { Values = [.. measure.Values, .. Values(model, measure, entry)] })],
        Lines = [.. model.Lines, .. entry.Costs.Select(cost => new BudgetLine { Year = entry.Year, Pool = cost.Pool, Description = $"Toetreding {entry.Name}", Amount = cost.Amount })],
    };

    /// <summary>The count of the newcomer on every day on which the others were counted.</summary>
    private static IEnumerable<MeasureValue> Values(SettlementModel model, Measure measure, Entry entry) =>
        entry.Counts.FirstOrDefault(count => count.Measure == measure.Code) is not { } count ? []
            : measure.Values.Select(value => value.ReferenceDate).Distinct().Where(day => day.Year <= entry.Year || model.Lines.Any(line => line.Year == day.Year))
                .Select(day => new MeasureValue { Participant = entry.Participant, ReferenceDate = day, Value = count.Value, Source = "opgave bij toetreding" });
}
