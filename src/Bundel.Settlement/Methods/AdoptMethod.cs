// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Methods;

[UseCase("methode-vaststellen", "Legt een versie van een onderdeel van de financieringsmethoden vast met het besluit van het bevoegde orgaan", Example = """{"versie":"0198f2c4-0000-7000-8000-000000000000","besluit":"BVO-2025-31"}""")]
public sealed record AdoptMethod(
    [property: JsonPropertyName("versie")] MethodId Id,
    [property: JsonPropertyName("besluit")] string Decision)
    : ICommand<Done>
{
    public static Permission Requires => SettlementPermissions.Adopt;
}

internal sealed class AdoptMethodHandler(BundelDb db, AuditNote note) : IHandler<AdoptMethod, Done>
{
    public async Task<Result<Done>> Handle(AdoptMethod useCase, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<MethodVersion>().FirstOrDefaultAsync(row => row.Id == useCase.Id, cancel) is not { } version) return Problem.NotFound("Deze versie bestaat niet.");
        var decision = await db.TakenDecision(useCase.Decision, ActKind.Key, actor, cancel);
        if (!decision.Succeeded) return Result<Done>.Failure(decision.Problems);
        var adopted = version.Adopt(decision.Value.Id);
        if (!adopted.Succeeded) return adopted;
        var same = await db.Set<MethodVersion>().Where(row => row.Code == version.Code && row.ValidFrom == version.ValidFrom && row.Id != version.Id && row.State == VersionState.Adopted).ToListAsync(cancel);
        foreach (var older in same) older.Supersede();
        note.About(FormattableString.Invariant($"{version.Code}, versie {version.Version}, besluit {decision.Value.Reference}"));
        return adopted;
    }
}
