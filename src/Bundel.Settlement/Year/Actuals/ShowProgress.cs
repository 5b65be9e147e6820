// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Bundel.Collaborations.Ports;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;
using Bundel.Settlement.Ports;
using Bundel.Settlement.Runs;
using Bundel.Settlement.Year.Steps;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Year.Actuals;

[UseCase("voortgang-tonen", "Toont per kostengroep, dienst en deelnemer de lijn van begroting via realisatie en prognose naar afrekening, met signalen buiten de bandbreedte", Example = """{"jaar":2026,"deelnemer":"kerkveen"}""")]
public sealed record ShowProgress(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("deelnemer")] string? Participant = null,
    [property: JsonPropertyName("dienst")] string? Service = null)
    : IQuery<YearProgress>
{
    public static Permission Requires => SettlementPermissions.See;
}

/// <param name="Run">The run whose budget counts; null while no run of the year was checked.</param>
/// <param name="Through">Newest day of the figures; null when nothing was recorded.</param>
/// <param name="SignalPercent">Band around the budget.</param>
public sealed record YearProgress(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("verrekening")] string? Run,
    [property: JsonPropertyName("totEnMet")] DateOnly? Through,
    [property: JsonPropertyName("signaalprocent")] decimal SignalPercent,
    [property: JsonPropertyName("kostengroepen")] IReadOnlyList<ProgressLine> Pools,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<ProgressLine> Participants,
    [property: JsonPropertyName("lijnen")] IReadOnlyList<ServiceLine> Lines,
    [property: JsonPropertyName("problemen")] IReadOnlyList<string> Problems);

/// <summary>Budget, what it cost up to now, and what it will probably cost.</summary>
public sealed record ProgressLine(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("oorspronkelijk")] Money? First,
    [property: JsonPropertyName("begroot")] Money Budget,
    [property: JsonPropertyName("werkelijk")] Money? Actual,
    [property: JsonPropertyName("prognose")] Money? Forecast,
    [property: JsonPropertyName("buitenBandbreedte")] bool Outside)
{
    [JsonPropertyName("verschil")]
    public Money? Difference => Forecast - Budget;
}

/// <summary>One line of one participant: what was budgeted for a service, what is expected, and what is settled once the year is done.</summary>
public sealed record ServiceLine(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("deelnemernaam")] string ParticipantName,
    [property: JsonPropertyName("kostengroep")] string Pool,
    [property: JsonPropertyName("dienst")] string? Service,
    [property: JsonPropertyName("begroot")] Money Budget,
    [property: JsonPropertyName("prognose")] Money? Forecast,
    [property: JsonPropertyName("afrekening")] Money? Settled,
    [property: JsonPropertyName("pad")] string Path);

internal sealed class ShowProgressHandler(BundelDb db, RunStore store, RunComputer computer) : IHandler<ShowProgress, YearProgress>
{
    public async Task<Result<YearProgress>> Handle(ShowProgress useCase, Actor actor, CancellationToken cancel)
    {
        var steps = await db.AdoptedSteps(useCase.Year, cancel);
        var band = steps.Where(step => step.Kind is StepKind.Budget or StepKind.Change).OrderBy(step => step.AdoptedUtc).Select(step => step.Content.SignalPercent).LastOrDefault(percent => percent is not null) ?? StepContent.DefaultBand;
        if (await db.RunOfYear(useCase.Year, cancel) is not { } run) return new YearProgress(useCase.Year, null, null, band, [], [], [], []);
        var book = await ActualBook.Read(db, useCase.Year, null, cancel);
        var budget = await computer.FromSnapshot(run, cancel);
        if (!budget.Succeeded) return new YearProgress(useCase.Year, run.Code, book.Through, band, [], [], [], [.. budget.Problems.Select(problem => problem.ToString())]);
        var model = budget.Value.Model;
        var expected = book.Rows.Any(row => row.Forecast is not null) ? SettlementEngine.Compute(ActualModel.Expected(model, useCase.Year, book.Rows), useCase.Year) : null;
        var final = steps.Exists(step => step.Kind == StepKind.Accounts) ? ActualModel.Final(model, useCase.Year, book.Rows).Then(real => SettlementEngine.Compute(real, useCase.Year).Select(result => (Model: real, Result: result))) : null;
        var own = await Own(actor, useCase.Participant, cancel);
        var first = await First(useCase.Year, run, cancel);
        return new YearProgress(
            useCase.Year, run.Code, book.Through, band,
            Pools(model, run.Year, budget.Value.Result, expected, book, band),
            [.. budget.Value.Result.Participants.Where(row => own(row.Code)).Select(row => Of(row, first, expected, band))],
            Lines(run, budget.Value, (expected, ActualModel.Expected(model, run.Year, book.Rows)), final, own, useCase.Service),
            [.. expected?.Problems.Select(problem => problem.ToString()) ?? []]);
    }

    /// <summary>A role for one participant sees its own lines.</summary>
    private async Task<Func<string, bool>> Own(Actor actor, string? asked, CancellationToken cancel)
    {
        var seen = actor.Participants is { } some ? await db.Set<Bundel.Collaborations.Participants.Participant>().Where(row => some.Contains(row.Id)).Select(row => row.Code).ToListAsync(cancel) : null;
        return code => seen?.Contains(code) != false && (string.IsNullOrWhiteSpace(asked) || code == asked);
    }

    private async Task<Dictionary<string, Money>> First(int year, Run run, CancellationToken cancel)
    {
        var first = await db.Set<Run>().AsNoTracking().Where(row => row.Year == year && (row.State == RunState.Adopted || row.State == RunState.Superseded)).OrderBy(row => row.Version).FirstOrDefaultAsync(cancel) ?? run;
        return (await store.Participants(first.Id, cancel)).ToDictionary(row => row.Code, row => row.Amount, StringComparer.Ordinal);
    }

    private static ProgressLine Of(ParticipantTotal row, Dictionary<string, Money> first, Result<SettlementResult>? expected, decimal band)
    {
        var forecast = expected is { Succeeded: true } ? expected.Value.Participants.FirstOrDefault(other => other.Code == row.Code)?.Amount : null;
        return new ProgressLine(row.Code, row.Name, first.TryGetValue(row.Code, out var amount) ? amount : null, row.Amount, null, forecast, Band.IsOutside(row.Amount, forecast, band));
    }

    private static IReadOnlyList<ProgressLine> Pools(SettlementModel model, int year, SettlementResult budget, Result<SettlementResult>? expected, ActualBook book, decimal band)
    {
        var lines = model.Lines.Where(line => line.Year == year).ToLookup(line => line.Pool, StringComparer.Ordinal);
        var forecast = expected is { Succeeded: true } ? expected.Value.Lines.ToLookup(line => line.Pool, StringComparer.Ordinal) : null;
        return [.. budget.Lines.GroupBy(line => line.Pool, StringComparer.Ordinal).Select(pool => Pool(pool.Key))];

        ProgressLine Pool(string code)
        {
            var net = Money.Sum(lines[code].Select(line => line.Kind == LineKind.Cost ? line.Amount : -line.Amount));
            var rows = book.Rows.Where(row => row.Pool == code).ToList();
            Money? actual = rows.Count == 0 ? null : Money.Sum(rows.Select(row => row.Kind == LineKind.Cost ? row.Actual : -row.Actual));
            Money? likely = rows.Count == 0 || rows.Exists(row => row.Forecast is null) || forecast is null ? null : Money.Sum(forecast[code].Select(line => line.Costs - line.Income));
            return new ProgressLine(code, model.Pools.FirstOrDefault(found => found.Code == code)?.Name ?? code, null, net, actual, likely, Band.IsOutside(net, likely, band));
        }
    }

    private static IReadOnlyList<ServiceLine> Lines(Run run, Computed budget, (Result<SettlementResult>? Result, SettlementModel Model) expected, Result<(SettlementModel Model, SettlementResult Result)>? final, Func<string, bool> own, string? service)
    {
        var path = "verrekenen/verrekeningen/" + run.Code;
        var likely = expected.Result is { Succeeded: true } ? Sums(CostShares.Of(expected.Model, expected.Result.Value, path)) : null;
        var settled = final is { Succeeded: true } ? Sums(CostShares.Of(final.Value.Model, final.Value.Result, path)) : null;
        return
        [
            .. CostShares.Of(budget.Model, budget.Result, path).Where(share => own(share.Participant) && (string.IsNullOrWhiteSpace(service) || share.Service == service))
                .GroupBy(share => (share.Participant, share.Pool, share.Service))
                .Select(group => new ServiceLine(
                    group.Key.Participant, group.First().ParticipantName, group.Key.Pool, group.Key.Service, Money.Sum(group.Select(share => share.Amount)),
                    At(likely, group.Key), At(settled, group.Key), group.First().Path)),
        ];
    }

    private static Money? At(Dictionary<(string, string, string?), Money>? sums, (string Participant, string Pool, string? Service) key) =>
        sums is null ? null : sums.TryGetValue(key, out var amount) ? amount : sums.TryGetValue((key.Participant, key.Pool, null), out _) ? null : Money.Zero;

    private static Dictionary<(string, string, string?), Money> Sums(IEnumerable<CostShare> shares) =>
        shares.GroupBy(share => (share.Participant, share.Pool, share.Service)).ToDictionary(group => group.Key, group => Money.Sum(group.Select(share => share.Amount)));
}

/// <summary>The band around a budget.</summary>
internal static class Band
{
    /// <summary>An unknown forecast is not inside and not outside.</summary>
    public static bool IsOutside(Money budget, Money? forecast, decimal percent) =>
        forecast is { } likely && (likely - budget).Abs.Euros * 100 > budget.Abs.Euros * percent;
}
