// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;

namespace Bundel.Settlement.ServiceLevels;

[UseCase("dienstverlening-vergelijken", "Toont wat een bestand van het servicedeskprogramma verandert, zonder iets op te slaan", Example = """{"bestand":{"sha256":"…","naam":"servicedesk-2026-09.csv","omvang":1204}}""")]
public sealed record PreviewLevels([property: JsonPropertyName("bestand")] UploadedFile File) : IQuery<IReadOnlyList<LevelDifference>>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

[UseCase("dienstverlening-importeren", "Neemt norm en realisatie van diensten per maand over uit CSV of XLSX, alles of niets; een lege realisatie is onbekend", Example = """{"bestand":{"sha256":"…","naam":"servicedesk-2026-09.csv","omvang":1204}}""")]
public sealed record ImportLevels([property: JsonPropertyName("bestand")] UploadedFile File) : ICommand<IReadOnlyList<LevelDifference>>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

/// <summary>One row of a file beside what was recorded.</summary>
public sealed record LevelDifference
{
    internal LevelDifference(LevelText text, ParticipantId? participant, ServiceLevel? before)
    {
        (Text, Participant, Before) = (text, participant, before?.Reached);
        Outcome = before is null ? ImportOutcome.New
            : (before.Norm, before.Reached, before.Unit, before.Direction) == (text.Norm, text.Reached, text.Unit, text.Direction) ? ImportOutcome.Equal : ImportOutcome.Changed;
    }

    [JsonPropertyName("regel")]
    public LevelText Text { get; }

    [JsonPropertyName("was")]
    public decimal? Before { get; }

    [JsonPropertyName("uitkomst")]
    public ImportOutcome Outcome { get; }

    internal ParticipantId? Participant { get; }
}

internal sealed class PreviewLevelsHandler(LevelFile file) : IHandler<PreviewLevels, IReadOnlyList<LevelDifference>>
{
    public Task<Result<IReadOnlyList<LevelDifference>>> Handle(PreviewLevels useCase, Actor actor, CancellationToken cancel) => file.Read(useCase.File, cancel);
}

internal sealed class ImportLevelsHandler(BundelDb db, LevelFile file, FileKeeper keeper, TimeProvider clock, AuditNote note) : IHandler<ImportLevels, IReadOnlyList<LevelDifference>>
{
    public async Task<Result<IReadOnlyList<LevelDifference>>> Handle(ImportLevels useCase, Actor actor, CancellationToken cancel)
    {
        var read = await file.Read(useCase.File, cancel);
        var kept = read.Then(_ => keeper.Keep(useCase.File, actor.Collaboration!.Value));
        if (!kept.Succeeded) return Result<IReadOnlyList<LevelDifference>>.Failure(kept.Problems);
        db.AddRange(read.Value.Where(row => row.Outcome != ImportOutcome.Equal).Select(row => new ServiceLevel(actor.Collaboration!.Value, row.Participant, row.Text, useCase.File.Name, clock.Instant())));
        note.About(useCase.File.Name);
        return read;
    }
}
