// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Keys;

[UseCase("verdeelsleutel-vaststellen", "Legt een versie van een verdeelsleutel vast met het besluit van het bevoegde orgaan", Example = """{"versie":"0198f2c4-0000-7000-8000-000000000000","besluit":"BVO-2025-31"}""")]
public sealed record AdoptKey(
    [property: JsonPropertyName("versie")] KeyId Id,
    [property: JsonPropertyName("besluit")] string Decision)
    : ICommand<Done>
{
    public static Permission Requires => SettlementPermissions.Adopt;
}

internal sealed class AdoptKeyHandler(BundelDb db, KeyCheck check, AuditNote note) : IHandler<AdoptKey, Done>
{
    public async Task<Result<Done>> Handle(AdoptKey useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindKey(useCase.Id, cancel);
        if (!found.Succeeded) return Result<Done>.Failure(found.Problems);
        var key = found.Value;
        var decision = await db.TakenDecision(useCase.Decision, ActKind.Key, actor, cancel);
        if (!decision.Succeeded) return Result<Done>.Failure(decision.Problems);
        if (await check.Problems(key, actor, cancel) is { Count: > 0 } problems) return Result<Done>.Failure(problems);
        var adopted = key.Adopt(decision.Value.Id);
        if (!adopted.Succeeded) return adopted;
        await SupersedeSameDay(key, cancel);
        note.About($"{key.Name}, versie {key.Version}, besluit {decision.Value.Reference}");
        return adopted;
    }

    /// <summary>A version that starts on the same day takes the place of the older one.</summary>
    private async Task SupersedeSameDay(KeyVersion key, CancellationToken cancel)
    {
        var same = await db.Set<KeyVersion>().Where(row => row.Code == key.Code && row.ValidFrom == key.ValidFrom && row.Id != key.Id && row.State == VersionState.Adopted).ToListAsync(cancel);
        foreach (var older in same) older.Supersede();
    }
}
