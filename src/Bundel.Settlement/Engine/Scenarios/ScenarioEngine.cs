// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Steering;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Scenarios;

/// <summary>Puts models side by side for one year: contribution, per inhabitant, effect against the first, and a path that softens it.</summary>
public static class ScenarioEngine
{
    private const int LongestPath = 25;

    /// <summary>Compares.</summary>
    /// <param name="models">Names and models; the first is today.</param>
    /// <param name="year">Budget year.</param>
    /// <param name="step">Most that a contribution per inhabitant may move in a year; null for no path.</param>
    public static Result<ScenarioResult> Compare(IReadOnlyList<(string Name, SettlementModel Model)> models, int year, Money? step = null)
    {
        if (models.Count < 2) return new Problem("scenario-alleen", "Een vergelijking heeft minstens twee modellen nodig.");
        var computed = models.Select(model => SettlementEngine.Compute(model.Model, year)).ToList();
        var problems = computed.Zip(models).SelectMany(pair => pair.First.Problems.Select(problem => problem with { Message = $"{pair.Second.Name}: {problem.Message}" })).ToList();
        if (problems.Count > 0) return problems;
        var results = computed.ConvertAll(result => result.Value);
        var rows = Rows(models[0].Model, results, year);
        return new ScenarioResult
        {
            Year = year,
            Rows = rows,
            Scenarios = [.. results.Select((result, i) => new Scenario
            {
                Name = models[i].Name,
                ModelHash = result.ModelHash,
                Total = result.Total,
                SumOfEffects = Money.Sum(rows.Select(row => row.Cells[i].Effect)),
                Path = step is { } most && i > 0 ? Path(rows, i, year, most) : [],
            })],
        };
    }

    private static List<ScenarioRow> Rows(SettlementModel today, IReadOnlyList<SettlementResult> results, int year)
    {
        var inhabitants = Inhabitants(today, year);
        var names = results.SelectMany(result => result.Participants).GroupBy(participant => participant.Code).Select(group => group.First());
        return [.. names.Select(participant =>
        {
            var amounts = results.Select(result => result.Participants.FirstOrDefault(found => found.Code == participant.Code)?.Amount ?? Money.Zero).ToList();
            var count = inhabitants.TryGetValue(participant.Code, out var found) && found > 0 ? found : (decimal?)null;
            return new ScenarioRow
            {
                Participant = participant.Code,
                Name = participant.Name,
                Inhabitants = count,
                Cells = [.. amounts.Select(amount => new ScenarioCell { Amount = amount, PerInhabitant = Per(amount, count), Effect = amount - amounts[0], EffectPerInhabitant = Per(amount - amounts[0], count) })],
            };
        })];
    }

    private static Money? Per(Money amount, decimal? inhabitants) => inhabitants is { } count ? Exact.ToMoney(amount.Cents / Exact.Of(count)) : null;

    private static Dictionary<string, decimal> Inhabitants(SettlementModel model, int year) =>
        (model.Measures.FirstOrDefault(measure => measure.Code == model.Collaboration.InhabitantsMeasure)?.Values ?? [])
            .Where(value => value.ReferenceDate <= new DateOnly(year, 1, 1)).GroupBy(value => value.Participant)
            .ToDictionary(group => group.Key, group => group.MaxBy(value => value.ReferenceDate)!.Value, StringComparer.Ordinal);

    /// <summary>Equal steps; the sum of every year is that of the scenario.</summary>
    private static List<GrowthYearResult> Path(IReadOnlyList<ScenarioRow> rows, int index, int year, Money step)
    {
        var largest = rows.Max(row => row.Cells[index].EffectPerInhabitant?.Abs.Cents ?? 0);
        var years = (int)Math.Clamp((largest + step.Cents - 1) / Math.Max(1, step.Cents), 1, LongestPath);
        long[] then = [.. rows.Select(row => row.Cells[index].Amount.Cents)];
        long[] now = [.. rows.Select(row => row.Cells[0].Amount.Cents)];
        return [.. Enumerable.Range(1, years).Select(t =>
        {
            var changes = StepMath.Growth(then, now, decimal.Round((decimal)t / years, 6));
            return new GrowthYearResult { Year = year + t - 1, Part = new Share(t, years).ToDecimal(4), Amounts = [.. then.Select((cents, i) => new Money(cents + (changes.Succeeded ? changes.Value[i] : 0)))] };
        })];
    }
}
