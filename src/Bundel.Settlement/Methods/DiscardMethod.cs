// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Methods;

[UseCase("methode-weggooien", "Gooit een concept van een onderdeel van de financieringsmethoden weg", Example = """{"versie":"0198f2c4-0000-7000-8000-000000000000"}""")]
public sealed record DiscardMethod([property: JsonPropertyName("versie")] MethodId Id) : ICommand<Done>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

internal sealed class DiscardMethodHandler(BundelDb db, AuditNote note) : IHandler<DiscardMethod, Done>
{
    public async Task<Result<Done>> Handle(DiscardMethod useCase, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<MethodVersion>().FirstOrDefaultAsync(row => row.Id == useCase.Id, cancel) is not { } version) return Problem.NotFound("Deze versie bestaat niet.");
        if (version.State != VersionState.Draft) return Problem.Conflict("versie-vast", $"Versie {version.Version} van {version.Code} is vastgesteld en blijft bewaard.");
        db.Remove(version);
        note.About(FormattableString.Invariant($"{version.Code}, versie {version.Version}"));
        return new Done();
    }
}
