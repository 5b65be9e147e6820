// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Runs;

[UseCase("verrekening-teruggeven", "Zet een gecontroleerde verrekening terug naar concept, met een reden", Example = """{"verrekening":"2026-1","reden":"De telling van Kerkveen is gecorrigeerd"}""")]
public sealed record ReturnRun(
    [property: JsonPropertyName("verrekening")] string Run,
    [property: JsonPropertyName("reden")] string Reason)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => SettlementPermissions.Check;

    public IEnumerable<Problem> Validate() => Required.Text("reden", Reason, 1000);
}

internal sealed class ReturnRunHandler(BundelDb db, RunStore store, AuditNote note) : IHandler<ReturnRun, Done>
{
    public async Task<Result<Done>> Handle(ReturnRun useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindRun(useCase.Run, actor, cancel);
        if (!found.Succeeded) return Result<Done>.Failure(found.Problems);
        var done = found.Value.Return(useCase.Reason);
        if (!done.Succeeded) return done;
        await store.Remove(found.Value.Id, cancel);
        note.About($"verrekening {found.Value.Code}: {useCase.Reason.Trim()}");
        return done;
    }
}
