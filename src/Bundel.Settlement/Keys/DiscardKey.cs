// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Keys;

[UseCase("verdeelsleutel-weggooien", "Gooit een concept van een verdeelsleutel weg", Example = """{"versie":"0198f2c4-0000-7000-8000-000000000000"}""")]
public sealed record DiscardKey([property: JsonPropertyName("versie")] KeyId Id) : ICommand<Done>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

internal sealed class DiscardKeyHandler(BundelDb db, KeyUse use, AuditNote note) : IHandler<DiscardKey, Done>
{
    public async Task<Result<Done>> Handle(DiscardKey useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindKey(useCase.Id, cancel);
        if (!found.Succeeded) return Result<Done>.Failure(found.Problems);
        var key = found.Value;
        if (key.State != VersionState.Draft) return Problem.Conflict("versie-vast", $"Versie {key.Version} van {key.Name} is vastgesteld en blijft bewaard.");
        var others = await db.Set<KeyVersion>().AnyAsync(row => row.Code == key.Code && row.Id != key.Id, cancel);
        if (!others && await use.Of(key.Code, cancel) is { Count: > 0 } places)
            return Problem.Conflict("sleutel-in-gebruik", $"Verdeelsleutel {key.Name} is in gebruik bij {Dutch.List([.. places.Select(place => place.Name)])}.");
        db.Remove(key);
        note.About($"{key.Name}, versie {key.Version}");
        return new Done();
    }
}
