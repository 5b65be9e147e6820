// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Matching.Lists;

/// <summary>Throws lists away with all their rows: when their day has passed, or when the user says so.</summary>
internal static class ListCleaning
{
    public static async Task<int> Clear(BundelDb db, DateOnly today, CancellationToken cancel)
    {
        var gone = await db.Set<MatchedList>().Where(row => row.DeleteOn < today).Select(row => row.Id).ToListAsync(cancel);
        foreach (var id in gone) await Delete(db, id, cancel);
        return gone.Count;
    }

    public static async Task Delete(BundelDb db, Guid list, CancellationToken cancel)
    {
        await db.Set<MatchItem>().Where(row => row.ListId == list).ExecuteDeleteAsync(cancel);
        await db.Set<MatchedList>().Where(row => row.Id == list).ExecuteDeleteAsync(cancel);
    }
}

[UseCase("bag-lijsten-opruimen", "Gooit lijsten weg waarvan de bewaartermijn voorbij is", Example = "{}")]
public sealed record ClearLists : ICommand<int>
{
    public static Permission Requires => BagPermissions.Work;
}

internal sealed class ClearListsHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<ClearLists, int>
{
    public async Task<Result<int>> Handle(ClearLists useCase, Actor actor, CancellationToken cancel)
    {
        var count = await ListCleaning.Clear(db, clock.Today(), cancel);
        note.About(Dutch.Count(count, "lijst", "lijsten"));
        return count;
    }
}

[UseCase("bag-lijsten-verlopen", "Telt de lijsten waarvan de bewaartermijn voorbij is")]
public sealed record CountExpiredLists : IQuery<int>
{
    public static Permission Requires => BagPermissions.Work;
}

internal sealed class CountExpiredListsHandler(BundelDb db, TimeProvider clock) : IHandler<CountExpiredLists, int>
{
    public async Task<Result<int>> Handle(CountExpiredLists useCase, Actor actor, CancellationToken cancel)
    {
        var today = clock.Today();
        return await db.Set<MatchedList>().CountAsync(row => row.DeleteOn < today, cancel);
    }
}

[UseCase("bag-lijst-verwijderen", "Gooit een gekoppelde lijst met al haar rijen weg", Example = """{"lijst":"belasting-2026"}""")]
public sealed record DeleteList([property: JsonPropertyName("lijst")] string List) : ICommand<Done>
{
    public static Permission Requires => BagPermissions.Work;
}

internal sealed class DeleteListHandler(BundelDb db, AuditNote note) : IHandler<DeleteList, Done>
{
    public async Task<Result<Done>> Handle(DeleteList useCase, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<MatchedList>().FirstOrDefaultAsync(row => row.Code == useCase.List, cancel) is not { } row) return Problem.NotFound("Deze lijst bestaat niet.") with { Field = "lijst", Found = useCase.List };
        await ListCleaning.Delete(db, row.Id, cancel);
        note.About(row.Code);
        return new Done();
    }
}
