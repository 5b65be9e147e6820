// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Keys;

namespace Bundel.Settlement.Budget;

[UseCase("kostengroep-wijzigen", "Wijzigt een kostengroep: naam, pakket, verdeelsleutel of dienst", Example = """{"code":"werkplek","kostengroep":{"naam":"Werkplek","pakket":"basis","sleutel":"inwoners"}}""")]
public sealed record ChangePool(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("kostengroep")] PoolText Text)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => Text.Validate();
}

internal sealed class ChangePoolHandler(BundelDb db, AuditNote note) : IHandler<ChangePool, Done>
{
    public async Task<Result<Done>> Handle(ChangePool useCase, Actor actor, CancellationToken cancel)
    {
        var pool = await db.FindPool(useCase.Code, cancel, "code");
        if (!pool.Succeeded) return Result<Done>.Failure(pool.Problems);
        Problem?[] problems = [await db.KeyMissing(useCase.Text.Key, cancel), await db.ServiceMissing(useCase.Text.Service, cancel)];
        if (problems.OfType<Problem>().ToArray() is { Length: > 0 } found) return found;
        pool.Value.Change(useCase.Text);
        note.About(pool.Value.Name);
        return new Done();
    }
}
