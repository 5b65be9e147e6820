// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Budget;

[UseCase("mutatie-tonen", "Toont een begrotingsmutatie met haar begrotingsregels", Example = """{"code":"beveiliging-2026"}""")]
public sealed record ShowMutation([property: JsonPropertyName("code")] string Code) : IQuery<MutationDetails>
{
    public static Permission Requires => SettlementPermissions.See;
}

public sealed record MutationDetails(
    [property: JsonPropertyName("mutatie")] MutationView View,
    [property: JsonPropertyName("regels")] IReadOnlyList<LineView> Lines);

internal sealed class ShowMutationHandler(BundelDb db) : IHandler<ShowMutation, MutationDetails>
{
    public async Task<Result<MutationDetails>> Handle(ShowMutation useCase, Actor actor, CancellationToken cancel)
    {
        var view = (await MutationView.Of(db, db.Set<BudgetMutation>().Where(row => row.Code == useCase.Code), cancel)).SingleOrDefault();
        if (view is null) return Problem.NotFound("Deze begrotingsmutatie bestaat niet.") with { Field = "code", Found = useCase.Code };
        var lines = db.Set<PoolLine>().AsNoTracking().Where(row => row.Mutation == view.Code);
        return new MutationDetails(view, await LineView.Of(lines.OrderByDescending(row => row.Year).ThenBy(row => row.Pool).ThenBy(row => row.Description).ThenBy(row => row.Id), cancel));
    }
}
