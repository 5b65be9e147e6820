// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Members;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Matching.Lists;

[UseCase("bag-terugmeldingen", "Toont de terugmeldingen met hun termijnen: oppakken binnen twee werkdagen, afronden binnen zes maanden")]
public sealed record ListCorrections : IQuery<IReadOnlyList<CorrectionView>>
{
    public static Permission Requires => BagPermissions.Work;
}

public sealed record CorrectionView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("deelnemerNaam")] string ParticipantName,
    [property: JsonPropertyName("teLaat")] bool IsLate,
    [property: JsonPropertyName("terugmelding")] CorrectionText Text);

internal sealed class ListCorrectionsHandler(BundelDb db, MemberDesk desk, TimeProvider clock) : IHandler<ListCorrections, IReadOnlyList<CorrectionView>>
{
    public async Task<Result<IReadOnlyList<CorrectionView>>> Handle(ListCorrections useCase, Actor actor, CancellationToken cancel)
    {
        var (members, today) = (await desk.All(cancel), clock.Today());
        return (await db.Set<Correction>().AsNoTracking().ToListAsync(cancel))
            .Select(row => new CorrectionView(row.Code, members.Find(member => member.Id == row.ParticipantId)?.Name ?? "", row.Text().IsLate(today), row.Text()))
            .OrderBy(row => !row.Text.IsOpen).ThenBy(row => row.Text.TakeUpBy).ThenBy(row => row.Code, StringComparer.Ordinal).ToArray();
    }
}

[UseCase("bag-terugmelding-bijwerken", "Legt vast hoe ver een terugmelding is, en met welk resultaat", Example = """{"code":"tm-20261124-a1b2c3","stand":"verwerkt","op":"2026-11-25","resultaat":"Postcode aangepast"}""")]
public sealed record TrackCorrection(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("stand")] CorrectionState State,
    [property: JsonPropertyName("op")] DateOnly On,
    [property: JsonPropertyName("resultaat")] string? Result = null)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => BagPermissions.Work;

    public IEnumerable<Problem> Validate()
    {
        if (State is CorrectionState.Done or CorrectionState.Declined && string.IsNullOrWhiteSpace(Result)) yield return Problem.InField("resultaat", "resultaat-ontbreekt", "Zeg in een zin wat eruit kwam.");
        if (Result?.Length > 500) yield return Problem.InField("resultaat", "tekst-te-lang", "Hoogstens 500 tekens.");
    }
}

internal sealed class TrackCorrectionHandler(BundelDb db, AuditNote note) : IHandler<TrackCorrection, Done>
{
    public async Task<Result<Done>> Handle(TrackCorrection useCase, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<Correction>().FirstOrDefaultAsync(row => row.Code == useCase.Code, cancel) is not { } row || !actor.Covers(row.ParticipantId!.Value)) return Problem.NotFound("Deze terugmelding bestaat niet.") with { Field = "code", Found = useCase.Code };
        var text = row.Text();
        if (useCase.On < text.On) return Problem.InField("op", "dag-te-vroeg", "Deze dag ligt voor de melding.") with { Found = Dutch.ShortDate(useCase.On), Expected = $"{Dutch.ShortDate(text.On)} of later" };
        var ended = useCase.State is CorrectionState.Done or CorrectionState.Declined;
        row.Change(text with
        {
            State = useCase.State,
            TakenUp = useCase.State == CorrectionState.New ? null : text.TakenUp ?? useCase.On,
            Finished = ended ? useCase.On : null,
            Result = string.IsNullOrWhiteSpace(useCase.Result) ? text.Result : useCase.Result.Trim(),
        });
        await CorrectionSignal.Follow(db, row, cancel);
        note.About(row.Code);
        return new Done();
    }
}
