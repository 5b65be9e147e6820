// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Runs;

[UseCase("verrekening-tonen", "Toont een verrekening: bijdragen, kostengroepen, verschil met vorig jaar, meldingen en bewijs", Example = """{"verrekening":"2026-1"}""")]
public sealed record ShowRun([property: JsonPropertyName("verrekening")] string Run) : IQuery<RunDetails>
{
    public static Permission Requires => SettlementPermissions.See;
}

/// <summary>A run with its rows. <see cref="Problems"/> says why a concept cannot be computed; then there are no rows.</summary>
public sealed record RunDetails(
    [property: JsonPropertyName("verrekening")] RunView Run,
    [property: JsonPropertyName("bijdragen")] IReadOnlyList<Contribution> Contributions,
    [property: JsonPropertyName("regels")] IReadOnlyList<RunLineView> Lines,
    [property: JsonPropertyName("meldingen")] IReadOnlyList<NoticeView> Notices,
    [property: JsonPropertyName("bewijs")] ProofView Proof,
    [property: JsonPropertyName("afrondingsbeleid")] string Rounding,
    [property: JsonPropertyName("vorige")] string? Previous,
    [property: JsonPropertyName("verloop")] IReadOnlyList<BridgeStep> Bridge,
    [property: JsonPropertyName("problemen")] IReadOnlyList<string> Problems);

/// <summary>What one participant pays. Null is onbekend: no inhabitants counted, or not in last year's run.</summary>
public sealed record Contribution(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("klant")] bool Customer,
    [property: JsonPropertyName("basis")] Money Basic,
    [property: JsonPropertyName("plus")] Money Plus,
    [property: JsonPropertyName("bedrag")] Money Amount,
    [property: JsonPropertyName("vorigJaar")] Money? Before,
    [property: JsonPropertyName("inwoners")] decimal? Inhabitants)
{
    [JsonPropertyName("verschil")]
    public Money? Difference => Amount - Before;

    [JsonPropertyName("perInwoner")]
    public Money? PerInhabitant => Inhabitants > 0 ? Money.Rounded(Amount.Euros / Inhabitants.Value) : null;
}

public sealed record RunLineView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("pakket")] Model.Package Package,
    [property: JsonPropertyName("sleutel")] string Key,
    [property: JsonPropertyName("sleutelversie")] int KeyVersion,
    [property: JsonPropertyName("sleutelnaam")] string KeyName,
    [property: JsonPropertyName("lasten")] Money Costs,
    [property: JsonPropertyName("baten")] Money Income,
    [property: JsonPropertyName("totaal")] Money Total,
    [property: JsonPropertyName("verdeeld")] Money Divided,
    [property: JsonPropertyName("afronding")] Money RoundingLine,
    [property: JsonPropertyName("rest")] Money Rest);

public sealed record NoticeView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("deelnemer")] string? Participant);

/// <summary>The proof of conservation: the difference is zero, or something is wrong.</summary>
public sealed record ProofView(
    [property: JsonPropertyName("totaal")] Money Total,
    [property: JsonPropertyName("verdeeld")] Money Divided,
    [property: JsonPropertyName("afronding")] Money RoundingLine,
    [property: JsonPropertyName("rest")] Money Rest,
    [property: JsonPropertyName("restEenheden")] int ExtraUnits)
{
    [JsonPropertyName("verschil")]
    public Money Difference => Total - Divided - RoundingLine - Rest;
}

internal sealed class ShowRunHandler(BundelDb db, RunStore store, RunComputer computer) : IHandler<ShowRun, RunDetails>
{
    public async Task<Result<RunDetails>> Handle(ShowRun useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindRun(useCase.Run, actor, cancel);
        if (!found.Succeeded) return Result<RunDetails>.Failure(found.Problems);
        var run = found.Value;
        var previous = await db.RunOfYear(run.Year - 1, cancel);
        var before = previous is null ? null : await store.Read(previous.Id, withParts: false, cancel);
        var header = RunView.Of(run, await Decision(run, cancel), await Replaced(run, cancel));
        if (run.IsStored)
        {
            var units = await db.Set<RunPart>().Where(row => row.RunId == run.Id).SumAsync(row => row.ExtraUnits, cancel);
            return RunDetailsMaker.Make(header, run, await store.Read(run.Id, withParts: false, cancel), units, previous, before);
        }

        var computed = await computer.Now(run, null, actor, cancel);
        return computed.Succeeded
            ? RunDetailsMaker.Make(header, run, computed.Value.Data, computed.Value.Data.Parts.Sum(part => part.ExtraUnits), previous, before)
            : RunDetailsMaker.Stuck(header, run, computed.Problems);
    }

    private async Task<Decision?> Decision(Run run, CancellationToken cancel) =>
        run.DecisionId is { } id ? await db.Set<Decision>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancel) : null;

    private async Task<string?> Replaced(Run run, CancellationToken cancel) =>
        run.ReplacesId is { } id ? (await db.Set<Run>().AsNoTracking().FirstAsync(row => row.Id == id, cancel)).Code : null;
}
