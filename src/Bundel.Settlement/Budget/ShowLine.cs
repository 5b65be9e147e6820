// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Budget;

[UseCase("begrotingsregel-tonen", "Toont een begrotingsregel", Example = """{"id":"0198f2c4-0000-7000-8000-000000000000"}""")]
public sealed record ShowLine([property: JsonPropertyName("id")] LineId Id) : IQuery<LineText>
{
    public static Permission Requires => SettlementPermissions.See;
}

internal sealed class ShowLineHandler(BundelDb db) : IHandler<ShowLine, LineText>
{
    public async Task<Result<LineText>> Handle(ShowLine useCase, Actor actor, CancellationToken cancel)
    {
        var line = await db.Set<PoolLine>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == useCase.Id, cancel);
        return line is null ? Problem.NotFound("Deze begrotingsregel bestaat niet.") : line.Text;
    }
}
