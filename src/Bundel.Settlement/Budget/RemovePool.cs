// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Budget;

[UseCase("kostengroep-verwijderen", "Verwijdert een kostengroep zonder begrotingsregels", Example = """{"code":"werkplek"}""")]
public sealed record RemovePool([property: JsonPropertyName("code")] string Code) : ICommand<Done>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

internal sealed class RemovePoolHandler(BundelDb db, AuditNote note) : IHandler<RemovePool, Done>
{
    public async Task<Result<Done>> Handle(RemovePool useCase, Actor actor, CancellationToken cancel)
    {
        var pool = await db.FindPool(useCase.Code, cancel, "code");
        if (!pool.Succeeded) return Result<Done>.Failure(pool.Problems);
        var lines = await db.Set<PoolLine>().CountAsync(row => row.Pool == useCase.Code, cancel);
        if (lines > 0) return Problem.Conflict("kostengroep-in-gebruik", $"Kostengroep {pool.Value.Name} heeft nog {Dutch.Count(lines, "begrotingsregel", "begrotingsregels")} en blijft daarom bestaan.");
        db.Remove(pool.Value);
        note.About(pool.Value.Name);
        return new Done();
    }
}
