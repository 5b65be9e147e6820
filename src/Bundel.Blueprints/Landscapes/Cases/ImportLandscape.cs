// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes.Importing;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Landscapes.Cases;

public sealed record LandscapePreview(
    [property: JsonPropertyName("wijzigingen")] IReadOnlyList<LandscapeChange> Changes,
    [property: JsonPropertyName("opmerkingen")] IReadOnlyList<string> Notices);

[UseCase("landschap-vergelijken-met-bestand", "Toont wat een bestand in een landschap verandert, zonder iets op te slaan", Example = """{"organisatie":"lindehaven","bestand":{"sha256":"…","naam":"landschap.xlsx","omvang":20000}}""")]
public sealed record PreviewLandscape(
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("bestand")] UploadedFile File)
    : IQuery<LandscapePreview>
{
    public static Permission Requires => BlueprintsPermissions.Keep;
}

[UseCase("landschap-importeren", "Leest een landschap in uit een werkmap, uitwisselbestand of export van de Softwarecatalogus; alles of niets", Example = """{"organisatie":"lindehaven","bestand":{"sha256":"…","naam":"landschap.xlsx","omvang":20000}}""")]
public sealed record ImportLandscape(
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("bestand")] UploadedFile File)
    : ICommand<LandscapePreview>
{
    public static Permission Requires => BlueprintsPermissions.Keep;
}

internal sealed class LandscapeUploads(BundelDb db, FileStore files, ReferenceStore store, TimeProvider clock)
{
    public async Task<Result<(ParticipantId? Participant, Landscape Before, ReadLandscape Read)>> Read(string owner, UploadedFile file, Actor actor, CancellationToken cancel)
    {
        var owned = await db.OwnerOf(owner, actor, cancel);
        if (!owned.Succeeded) return Result<(ParticipantId?, Landscape, ReadLandscape)>.Failure(owned.Problems);
        var (participant, before) = owned.Value;
        using var content = files.Open(file.Sha256);
        if (content is null) return Problem.InField("bestand", "bestand-ontbreekt", $"Het bestand '{file.Name}' is niet ontvangen. Lever het eerst aan.");
        var read = LandscapeFile.Read(content, file.Name, before, await store.Current(cancel), Dutch.Day(clock.Instant()));
        return read.Succeeded
            ? (participant, before, read.Value)
            : Result<(ParticipantId?, Landscape, ReadLandscape)>.Failure(read.Problems.Select(problem => problem with { Field = "bestand" }));
    }
}

internal sealed class PreviewLandscapeHandler(LandscapeUploads uploads) : IHandler<PreviewLandscape, LandscapePreview>
{
    public async Task<Result<LandscapePreview>> Handle(PreviewLandscape useCase, Actor actor, CancellationToken cancel) =>
        (await uploads.Read(useCase.Owner, useCase.File, actor, cancel)).Select(plan => new LandscapePreview(LandscapeDifference.Between(plan.Before, plan.Read.Landscape), plan.Read.Notices));
}

internal sealed class ImportLandscapeHandler(BundelDb db, LandscapeUploads uploads, FileKeeper keeper, TimeProvider clock, AuditNote note) : IHandler<ImportLandscape, LandscapePreview>
{
    public async Task<Result<LandscapePreview>> Handle(ImportLandscape useCase, Actor actor, CancellationToken cancel)
    {
        var read = await uploads.Read(useCase.Owner, useCase.File, actor, cancel);
        if (!read.Succeeded) return Result<LandscapePreview>.Failure(read.Problems);
        var file = keeper.Keep(useCase.File, actor.Collaboration!.Value);
        if (!file.Succeeded) return Result<LandscapePreview>.Failure(file.Problems);
        var (participant, before, plan) = read.Value;
        await db.Keep(participant, plan.Landscape, actor, clock, cancel);
        note.About($"landschap {plan.Landscape.Name}: {Dutch.Count(plan.Landscape.Applications.Count, "applicatie", "applicaties")}");
        return new LandscapePreview(LandscapeDifference.Between(before, plan.Landscape), plan.Notices);
    }
}
