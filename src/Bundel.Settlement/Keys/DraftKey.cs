// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Keys;

[UseCase("verdeelsleutel-maken", "Maakt een verdeelsleutel, of de volgende versie ervan, als concept", Example = """{"code":"inwoners","naam":"Inwoners","geldigVanaf":"2026-01-01","verdeling":{"wijze":"maatstaf","maatstaf":"inwoners","moment":"1 januari T-1"}}""")]
public sealed record DraftKey(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("geldigVanaf")] DateOnly ValidFrom,
    [property: JsonPropertyName("verdeling"), JsonConverter(typeof(KeyRuleConverter))] KeyRule Rule,
    [property: JsonPropertyName("bron")] string? Source = null)
    : ICommand<KeyId>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => [.. CodeRules.Check(Code), .. Required.Text("naam", Name, 200)];
}

internal sealed class DraftKeyHandler(BundelDb db, KeyCheck check, AuditNote note) : IHandler<DraftKey, KeyId>
{
    public async Task<Result<KeyId>> Handle(DraftKey useCase, Actor actor, CancellationToken cancel)
    {
        var versions = await db.Set<KeyVersion>().AsNoTracking().Where(row => row.Code == useCase.Code).ToListAsync(cancel);
        if (versions.Find(version => version.State == VersionState.Draft) is { } open)
            return Problem.Conflict("concept-bestaat", $"Van verdeelsleutel {open.Name} is versie {open.Version} nog een concept. Wijzig dat concept of stel het eerst vast.");
        var key = new KeyVersion(actor.Collaboration!.Value, useCase.Code, versions.Count == 0 ? 1 : versions.Max(version => version.Version) + 1, new KeyText(useCase.Name, useCase.ValidFrom, useCase.Rule, useCase.Source));
        if (await check.Problems(key, actor, cancel) is { Count: > 0 } problems) return Result<KeyId>.Failure(problems);
        db.Add(key);
        note.About($"{key.Name}, versie {key.Version}");
        return key.Id;
    }
}
