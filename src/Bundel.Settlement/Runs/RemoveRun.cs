// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Runs;

[UseCase("verrekening-verwijderen", "Verwijdert een concept van een verrekening", Example = """{"verrekening":"2026-1"}""")]
public sealed record RemoveRun([property: JsonPropertyName("verrekening")] string Run) : ICommand<Done>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

internal sealed class RemoveRunHandler(BundelDb db, AuditNote note) : IHandler<RemoveRun, Done>
{
    public async Task<Result<Done>> Handle(RemoveRun useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindRun(useCase.Run, actor, cancel);
        if (!found.Succeeded) return Result<Done>.Failure(found.Problems);
        if (found.Value.State != RunState.Concept) return Problem.Conflict("verrekening-vast", $"Deze verrekening is {found.Value.State.Text()} en blijft bewaard.");
        db.Remove(found.Value);
        note.About($"verrekening {found.Value.Code}");
        return new Done();
    }
}
