// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Keys;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Vat.Cases;

[UseCase("btw-tonen", "Toont het btw-regime per dienst, de waarschuwingen bij de sleutels en de kosten per deelnemer na aftrek en compensatie", Example = """{"jaar":2026}""")]
public sealed record ShowVat([property: JsonPropertyName("jaar")] int Year) : IQuery<VatView>
{
    public static Permission Requires => SettlementPermissions.See;
}

[UseCase("btw-uitleggen", "Legt uit wat een dienst een deelnemer kost na aftrek en compensatie van btw", Example = """{"jaar":2026,"deelnemer":"kerkveen","kostengroep":"werkplek"}""")]
public sealed record ExplainVat(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("kostengroep")] string Pool)
    : IQuery<Explanation>
{
    public static Permission Requires => SettlementPermissions.See;
}

public sealed record VatView(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("verrekening")] string? Run,
    [property: JsonPropertyName("diensten")] IReadOnlyList<VatLine> Lines,
    [property: JsonPropertyName("perioden")] IReadOnlyList<VatPeriodView> Periods,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<VatParticipant> Participants);

public sealed record VatLine(
    [property: JsonPropertyName("kostengroep")] string Pool,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("regime")] Bundel.Collaborations.Services.VatRegime Regime,
    [property: JsonPropertyName("tarief")] decimal Rate,
    [property: JsonPropertyName("inkoopBtw")] decimal? InputVat,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("aangenomen")] bool Assumed,
    [property: JsonPropertyName("sleutel")] string Key,
    [property: JsonPropertyName("waarschuwingen")] IReadOnlyList<string> Warnings);

public sealed record VatPeriodView([property: JsonPropertyName("id")] Guid Id, [property: JsonPropertyName("regime")] VatPeriodText Text);

/// <summary>What a participant pays and what stays after deduction and compensation; null is onbekend, <see cref="Unknown"/> says why.</summary>
public sealed record VatParticipant(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("aftrekbaar")] decimal? Deductible,
    [property: JsonPropertyName("compensabel")] decimal? Compensable,
    [property: JsonPropertyName("zonderBtw")] Money Net,
    [property: JsonPropertyName("naBtw")] Money? Effective,
    [property: JsonPropertyName("nietTerug")] Money? Stays,
    [property: JsonPropertyName("onbekend")] string? Unknown);

internal sealed class ShowVatHandler(BundelDb db, VatBook book, EffectiveCosts costs) : IHandler<ShowVat, VatView>
{
    public async Task<Result<VatView>> Handle(ShowVat useCase, Actor actor, CancellationToken cancel)
    {
        var day = new DateOnly(useCase.Year, 1, 1);
        var regimes = await book.On(day, cancel);
        var keys = await db.Set<KeyVersion>().AsNoTracking().Where(row => row.State != VersionState.Superseded && row.ValidFrom <= day).ToListAsync(cancel);
        var rules = keys.GroupBy(key => key.Code).ToDictionary(group => group.Key, group => group.OrderBy(key => key.ValidFrom).ThenBy(key => key.Version).Last().Rule, StringComparer.Ordinal);
        var known = await costs.Of(useCase.Year, actor, cancel);
        return new VatView(
            useCase.Year, known.Run,
            [.. regimes.Select(regime => new VatLine(regime.Pool, regime.Name, regime.Regime, regime.Rate, regime.InputVat, regime.Source, regime.FromService, regime.Key, EffectiveCost.Warnings(regime.Regime, regime.IsIct, rules.GetValueOrDefault(regime.Key).MayChange(rules))))],
            [.. (await book.Periods(cancel)).Select(row => new VatPeriodView(row.Id, row.Text))],
            known.Participants);
    }
}

internal sealed class ExplainVatHandler(EffectiveCosts costs) : IHandler<ExplainVat, Explanation>
{
    public Task<Result<Explanation>> Handle(ExplainVat useCase, Actor actor, CancellationToken cancel) => costs.Explain(useCase.Year, useCase.Participant, useCase.Pool, actor, cancel);
}
