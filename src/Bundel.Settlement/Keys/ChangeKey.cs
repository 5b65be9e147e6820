// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Keys;

[UseCase("verdeelsleutel-wijzigen", "Wijzigt een concept van een verdeelsleutel", Example = """{"versie":"0198f2c4-0000-7000-8000-000000000000","naam":"Inwoners","geldigVanaf":"2026-01-01","verdeling":{"wijze":"gelijk"}}""")]
public sealed record ChangeKey(
    [property: JsonPropertyName("versie")] KeyId Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("geldigVanaf")] DateOnly ValidFrom,
    [property: JsonPropertyName("verdeling"), JsonConverter(typeof(KeyRuleConverter))] KeyRule Rule,
    [property: JsonPropertyName("bron")] string? Source = null)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => Required.Text("naam", Name, 200);
}

internal sealed class ChangeKeyHandler(BundelDb db, KeyCheck check, AuditNote note) : IHandler<ChangeKey, Done>
{
    public async Task<Result<Done>> Handle(ChangeKey useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindKey(useCase.Id, cancel);
        if (!found.Succeeded) return Result<Done>.Failure(found.Problems);
        var key = found.Value;
        var changed = key.Change(new KeyText(useCase.Name, useCase.ValidFrom, useCase.Rule, useCase.Source));
        if (!changed.Succeeded) return changed;
        if (await check.Problems(key, actor, cancel) is { Count: > 0 } problems) return Result<Done>.Failure(problems);
        note.About($"{key.Name}, versie {key.Version}");
        return new Done();
    }
}
