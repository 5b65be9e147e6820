// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Members;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Quality.Samples;

[UseCase("bag-steekproeven-lijst", "Toont de steekproeven uit de BAG met het deel dat juist bleek")]
public sealed record ListSamples : IQuery<IReadOnlyList<SampleView>>
{
    public static Permission Requires => BagPermissions.See;
}

[UseCase("bag-steekproef-tonen", "Toont een steekproef uit de BAG met de objecten", Example = """{"code":"2026-vbo"}""")]
public sealed record ShowSample([property: JsonPropertyName("code")] string Code) : IQuery<SampleView>
{
    public static Permission Requires => BagPermissions.See;
}

/// <summary>A sample and its score so far.</summary>
/// <param name="RightPercentage">Of what was looked at; nothing until something was.</param>
public sealed record SampleView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("deelnemerNaam")] string ParticipantName,
    [property: JsonPropertyName("steekproef")] SampleText Text,
    [property: JsonPropertyName("bekeken")] int Looked,
    [property: JsonPropertyName("juist")] int Right,
    [property: JsonPropertyName("percentageJuist")] decimal? RightPercentage)
{
    internal static SampleView Of(BagSample row, IEnumerable<DeskMember> members)
    {
        var text = row.Text();
        var (looked, right) = (text.Objects.Count(each => each.IsRight is not null), text.Objects.Count(each => each.IsRight == true));
        var member = members.FirstOrDefault(member => member.Id == row.ParticipantId);
        return new SampleView(row.Code, member?.Code ?? "", member?.Name ?? "", text, looked, right, new Rate(right, looked).Percentage);
    }
}

internal sealed class ListSamplesHandler(BundelDb db, MemberDesk desk) : IHandler<ListSamples, IReadOnlyList<SampleView>>
{
    public async Task<Result<IReadOnlyList<SampleView>>> Handle(ListSamples useCase, Actor actor, CancellationToken cancel)
    {
        var members = await desk.All(cancel);
        return (await db.Set<BagSample>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel)).Select(row => SampleView.Of(row, members)).ToArray();
    }
}

internal sealed class ShowSampleHandler(BundelDb db, MemberDesk desk) : IHandler<ShowSample, SampleView>
{
    public async Task<Result<SampleView>> Handle(ShowSample useCase, Actor actor, CancellationToken cancel) =>
        await db.Set<BagSample>().AsNoTracking().FirstOrDefaultAsync(row => row.Code == useCase.Code, cancel) is { } row
            ? SampleView.Of(row, await desk.All(cancel))
            : Problem.NotFound("Deze steekproef bestaat niet.") with { Field = "code", Found = useCase.Code };
}
