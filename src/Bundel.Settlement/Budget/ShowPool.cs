// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Budget;

[UseCase("kostengroep-tonen", "Toont een kostengroep", Example = """{"code":"werkplek"}""")]
public sealed record ShowPool([property: JsonPropertyName("code")] string Code) : IQuery<PoolText>
{
    public static Permission Requires => SettlementPermissions.See;
}

internal sealed class ShowPoolHandler(BundelDb db) : IHandler<ShowPool, PoolText>
{
    public async Task<Result<PoolText>> Handle(ShowPool useCase, Actor actor, CancellationToken cancel)
    {
        var pool = await db.FindPool(useCase.Code, cancel, "code");
        return pool.Select(found => new PoolText(found.Name, found.Package, found.Key, found.Service));
    }
}
