// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Keys;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Budget;

[UseCase("kostengroep-toevoegen", "Voegt een kostengroep toe", Example = """{"code":"werkplek","kostengroep":{"naam":"Werkplek","pakket":"basis","sleutel":"werkplekken"}}""")]
public sealed record AddPool(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("kostengroep")] PoolText Text)
    : ICommand<PoolId>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() =>
    [
        .. CodeRules.Check(Code),
        .. Code is "importeren" or "mutaties" or "export" ? [Problem.InField("code", "code-bezet", "Deze code is een adres van Bundel zelf.")] : Array.Empty<Problem>(),
        .. Text.Validate(),
    ];
}

internal sealed class AddPoolHandler(BundelDb db, AuditNote note) : IHandler<AddPool, PoolId>
{
    public async Task<Result<PoolId>> Handle(AddPool useCase, Actor actor, CancellationToken cancel)
    {
        var problems = new List<Problem?>
        {
            await db.Set<Pool>().AnyAsync(row => row.Code == useCase.Code, cancel) ? Problem.InField("code", "code-bezet", "Er is al een kostengroep met deze code.") with { Found = useCase.Code } : null,
            await db.KeyMissing(useCase.Text.Key, cancel),
            await db.ServiceMissing(useCase.Text.Service, cancel),
        };
        if (problems.OfType<Problem>().ToArray() is { Length: > 0 } found) return found;
        var pool = new Pool(actor.Collaboration!.Value, useCase.Code, useCase.Text);
        db.Add(pool);
        note.About(pool.Name);
        return pool.Id;
    }
}
