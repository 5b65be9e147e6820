// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Members;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Matching.Lists;

[UseCase("bag-lijsten", "Toont de gekoppelde lijsten met hun uitkomsten en hoe ver zij met de BAG overeenstemmen")]
public sealed record ListMatchedLists : IQuery<MatchedListsView>
{
    public static Permission Requires => BagPermissions.Work;
}

/// <summary>Lists, with the participants that the actor works for and the mappings that were kept.</summary>
public sealed record MatchedListsView(
    [property: JsonPropertyName("lijsten")] IReadOnlyList<MatchedListView> Lists,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<DeskMember> Members,
    [property: JsonPropertyName("indelingen")] IReadOnlyDictionary<string, string> Forms);

public sealed record MatchedListView(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("deelnemerNaam")] string ParticipantName,
    [property: JsonPropertyName("registratie")] Registration Registration,
    [property: JsonPropertyName("gemaakt")] DateTime MadeUtc,
    [property: JsonPropertyName("door")] string By,
    [property: JsonPropertyName("verwijderdNa")] DateOnly DeleteOn,
    [property: JsonPropertyName("grondslag")] string? LegalGround,
    [property: JsonPropertyName("open")] int Open,
    [property: JsonPropertyName("cijfers")] ListFigures Figures);

internal sealed class ListMatchedListsHandler(BundelDb db, MemberDesk desk, TimeProvider clock) : IHandler<ListMatchedLists, MatchedListsView>
{
    public async Task<Result<MatchedListsView>> Handle(ListMatchedLists useCase, Actor actor, CancellationToken cancel)
    {
        var (members, today) = (await desk.All(cancel), clock.Today());
        var lists = await db.Set<MatchedList>().AsNoTracking().Where(row => row.DeleteOn >= today).ToListAsync(cancel);
        var open = await db.Set<MatchItem>().Where(row => row.Decision == RowDecision.Open).GroupBy(row => row.ListId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancel);
        var forms = await db.Set<ListForm>().AsNoTracking().ToListAsync(cancel);
        return new MatchedListsView(
            [.. lists.OrderByDescending(row => row.MadeUtc).Select(row => ViewOf(row, members, open.GetValueOrDefault(row.Id)))],
            [.. members.Where(member => actor.Covers(member.Id))],
            forms.GroupBy(row => row.Code, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Text().Columns, StringComparer.Ordinal));
    }

    public static MatchedListView ViewOf(MatchedList row, IEnumerable<DeskMember> members, int open) => new(row.Id, row.Code, members.FirstOrDefault(member => member.Id == row.ParticipantId)?.Name ?? "", row.Registration, row.MadeUtc, row.MadeBy, row.DeleteOn, row.LegalGround, open, row.Figures());
}

[UseCase("bag-lijst-tonen", "Toont de rijen van een gekoppelde lijst, de open rijen eerst", Example = """{"lijst":"belasting-2026","alleenOpen":true}""")]
public sealed record ShowList(
    [property: JsonPropertyName("lijst")] string List,
    [property: JsonPropertyName("alleenOpen")] bool OnlyOpen = true,
    [property: JsonPropertyName("hoogstens")] int Most = 200) : IQuery<ListView>
{
    public static Permission Requires => BagPermissions.Work;
}

[UseCase("bag-lijst-uitvoeren", "Geeft alle rijen van een gekoppelde lijst met uitkomst en besluit", Example = """{"lijst":"belasting-2026"}""")]
public sealed record ExportList([property: JsonPropertyName("lijst")] string List) : IQuery<ListView>, IAudited
{
    public static Permission Requires => BagPermissions.Work;
}

public sealed record ListView(
    [property: JsonPropertyName("lijst")] MatchedListView List,
    [property: JsonPropertyName("rijen")] IReadOnlyList<MatchItemView> Rows);

public sealed record MatchItemView(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("rij")] int Row,
    [property: JsonPropertyName("sleutel")] string Key,
    [property: JsonPropertyName("adresInLijst")] string Given,
    [property: JsonPropertyName("uitkomst")] MatchState State,
    [property: JsonPropertyName("score")] int Score,
    [property: JsonPropertyName("reden")] string Reason,
    [property: JsonPropertyName("nummeraanduiding")] string? Address,
    [property: JsonPropertyName("besluit")] RowDecision Decision,
    [property: JsonPropertyName("door")] string? By,
    [property: JsonPropertyName("kandidaten")] IReadOnlyList<MatchCandidate> Candidates)
{
    internal static MatchItemView Of(MatchItem row) => new(row.Id, row.Row, row.Key, row.Given, row.State, row.Score, row.Reason, row.Address, row.Decision, row.DecidedBy, row.Choices());
}

internal sealed class ShowListHandler(BundelDb db, MemberDesk desk, TimeProvider clock) : IHandler<ShowList, ListView>, IHandler<ExportList, ListView>
{
    public Task<Result<ListView>> Handle(ShowList useCase, Actor actor, CancellationToken cancel) => View(useCase.List, useCase.OnlyOpen, Math.Clamp(useCase.Most, 1, 1000), cancel);

    public Task<Result<ListView>> Handle(ExportList useCase, Actor actor, CancellationToken cancel) => View(useCase.List, onlyOpen: false, int.MaxValue, cancel);

    private async Task<Result<ListView>> View(string code, bool onlyOpen, int most, CancellationToken cancel)
    {
        var today = clock.Today();
        if (await db.Set<MatchedList>().AsNoTracking().FirstOrDefaultAsync(row => row.Code == code && row.DeleteOn >= today, cancel) is not { } list) return Problem.NotFound("Deze lijst bestaat niet, of haar bewaartermijn is voorbij.") with { Field = "lijst", Found = code };
        var rows = db.Set<MatchItem>().AsNoTracking().Where(row => row.ListId == list.Id);
        var open = await rows.CountAsync(row => row.Decision == RowDecision.Open, cancel);
        var shown = await (onlyOpen ? rows.Where(row => row.Decision == RowDecision.Open) : rows).OrderBy(row => row.Row).Take(most).ToListAsync(cancel);
        return new ListView(ListMatchedListsHandler.ViewOf(list, await desk.All(cancel), open), [.. shown.Select(MatchItemView.Of)]);
    }
}
