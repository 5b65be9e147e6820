// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Members;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Process.Cases;

[UseCase("bag-zaken-lijst", "Toont de zaken van de BAG met de eerstvolgende termijn en wat te laat is")]
public sealed record ListCases : IQuery<IReadOnlyList<CaseView>>
{
    public static Permission Requires => BagPermissions.See;
}

[UseCase("bag-zaak-tonen", "Toont een zaak van de BAG met haar stappen en termijnen", Example = """{"code":"z-2026-118"}""")]
public sealed record ShowCase([property: JsonPropertyName("code")] string Code) : IQuery<CaseView>
{
    public static Permission Requires => BagPermissions.See;
}

public sealed record CaseView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("deelnemerNaam")] string ParticipantName,
    [property: JsonPropertyName("zaak")] CaseText Text,
    [property: JsonPropertyName("stappen")] IReadOnlyList<CaseStep> Steps)
{
    /// <summary>The first step that is not done; nothing when all are.</summary>
    [JsonPropertyName("volgende")] public CaseStep? Next => Steps.FirstOrDefault(step => step.Done is null);

    [JsonPropertyName("teLaat")] public bool IsLate => Steps.Any(step => step.IsLate && step.Done is null);

    internal static CaseView Of(BagCase row, IEnumerable<DeskMember> members, DateOnly today)
    {
        var member = members.FirstOrDefault(member => member.Id == row.ParticipantId);
        return new CaseView(row.Code, member?.Code ?? "", member?.Name ?? "", row.Text(), CaseClock.Steps(row.Text(), today));
    }
}

internal sealed class ListCasesHandler(BundelDb db, MemberDesk desk, TimeProvider clock) : IHandler<ListCases, IReadOnlyList<CaseView>>
{
    public async Task<Result<IReadOnlyList<CaseView>>> Handle(ListCases useCase, Actor actor, CancellationToken cancel)
    {
        var members = await desk.All(cancel);
        return (await db.Set<BagCase>().AsNoTracking().ToListAsync(cancel)).Select(row => CaseView.Of(row, members, clock.Today()))
            .OrderBy(view => view.Next?.Due ?? DateOnly.MaxValue).ThenBy(view => view.Code, StringComparer.Ordinal).ToArray();
    }
}

internal sealed class ShowCaseHandler(BundelDb db, MemberDesk desk, TimeProvider clock) : IHandler<ShowCase, CaseView>
{
    public async Task<Result<CaseView>> Handle(ShowCase useCase, Actor actor, CancellationToken cancel) =>
        await db.Set<BagCase>().AsNoTracking().FirstOrDefaultAsync(row => row.Code == useCase.Code, cancel) is { } row
            ? CaseView.Of(row, await desk.All(cancel), clock.Today())
            : Problem.NotFound("Deze zaak bestaat niet.") with { Field = "code", Found = useCase.Code };
}
