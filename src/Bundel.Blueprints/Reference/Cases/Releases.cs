// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Landscapes;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Blueprints.Reference.Cases;

public sealed record ReleaseView(
    [property: JsonPropertyName("release")] string Code,
    [property: JsonPropertyName("bestand")] string FileName,
    [property: JsonPropertyName("elementen")] int Elements,
    [property: JsonPropertyName("regels")] int Rules,
    [property: JsonPropertyName("inGebruik")] bool IsCurrent,
    [property: JsonPropertyName("ingelezen")] DateTime ImportedUtc);

[UseCase("referentie-releases", "Toont de ingelezen releases van het referentiemodel", Example = "{}")]
public sealed record ListReleases : IQuery<IReadOnlyList<ReleaseView>>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class ListReleasesHandler(BundelDb db) : IHandler<ListReleases, IReadOnlyList<ReleaseView>>
{
    public async Task<Result<IReadOnlyList<ReleaseView>>> Handle(ListReleases useCase, Actor actor, CancellationToken cancel) =>
        (await db.Set<ReferenceRelease>().AsNoTracking().ToListAsync(cancel)).OrderByDescending(row => row.Code, StringComparer.Ordinal)
            .Select(row => new ReleaseView(row.Code, row.FileName, row.Elements, row.Rules, row.IsCurrent, row.ImportedUtc)).ToArray();
}

[UseCase("referentie-release-vergelijken", "Toont wat een release verandert en welke van onze gegevens zij raakt, zonder iets op te slaan", Example = """{"bestand":{"sha256":"…","naam":"GEMMA-release.xml","omvang":13400000}}""")]
public sealed record PreviewRelease([property: JsonPropertyName("bestand")] UploadedFile File) : IQuery<ReferenceUpgrade>
{
    public static Permission Requires => BlueprintsPermissions.Manage;
}

internal sealed class PreviewReleaseHandler(BundelDb db, ReferenceStore store) : IHandler<PreviewRelease, ReferenceUpgrade>
{
    public async Task<Result<ReferenceUpgrade>> Handle(PreviewRelease useCase, Actor actor, CancellationToken cancel)
    {
        var current = await store.Current(cancel);
        var landscapes = await db.Landscapes(cancel);
        return store.Read(useCase.File).Select(model => ReferenceUpgrade.Between(current, ReferenceBuilder.Build(new ModelIndex(model)), landscapes));
    }
}

[UseCase("referentie-release-importeren", "Leest een release van het referentiemodel in; alles of niets. De eerste is meteen in gebruik", Example = """{"bestand":{"sha256":"…","naam":"GEMMA-release.xml","omvang":13400000}}""")]
public sealed record ImportRelease([property: JsonPropertyName("bestand")] UploadedFile File) : ILongCommand<ReleaseView>
{
    public static Permission Requires => BlueprintsPermissions.Manage;
}

internal sealed class ImportReleaseHandler(BundelDb db, ReferenceStore store, FileKeeper keeper, TimeProvider clock, AuditNote note) : ILongHandler<ImportRelease, ReferenceModel, ReleaseView>
{
    public Task<Result<ReferenceModel>> Prepare(ImportRelease command, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel) =>
        Task.FromResult(store.Read(command.File).Then<ReferenceModel>(model =>
        {
            var reference = ReferenceBuilder.Build(new ModelIndex(model));
            return reference.OfKind(ReferenceKinds.Component).Any() ? reference : Problem.InField("bestand", "geen-referentiemodel", "in dit uitwisselbestand staan geen referentiecomponenten.") with { Expected = "een release van GEMMA" };
        }));

    public async Task<Result<ReleaseView>> Commit(ImportRelease command, ReferenceModel plan, Actor actor, CancellationToken cancel)
    {
        var file = keeper.Keep(command.File, actor.Collaboration!.Value);
        if (!file.Succeeded) return Result<ReleaseView>.Failure(file.Problems);
        var isFirst = !await db.Set<ReferenceRelease>().AnyAsync(cancel);
        var row = new ReferenceRelease(actor.Collaboration.Value, plan.Release, command.File, plan.Items.Count(item => item.Kind != ReferenceKinds.Block), plan.Rules.Count, isFirst, clock.Instant());
        db.Add(row);
        note.About($"release {plan.Release}");
        return new ReleaseView(row.Code, row.FileName, row.Elements, row.Rules, row.IsCurrent, row.ImportedUtc);
    }
}

[UseCase("referentie-release-gebruiken", "Neemt een ingelezen release van het referentiemodel in gebruik", Example = """{"release":"2025-10-11"}""")]
public sealed record UseRelease([property: JsonPropertyName("release")] string Code) : ICommand<Done>
{
    public static Permission Requires => BlueprintsPermissions.Manage;
}

internal sealed class UseReleaseHandler(BundelDb db, AuditNote note) : IHandler<UseRelease, Done>
{
    public async Task<Result<Done>> Handle(UseRelease useCase, Actor actor, CancellationToken cancel)
    {
        var all = await db.Set<ReferenceRelease>().ToListAsync(cancel);
        if (!all.Exists(row => row.Code == useCase.Code)) return Problem.NotFound("Deze release is niet ingelezen.") with { Field = "release", Found = useCase.Code };
        foreach (var row in all) row.Use(row.Code == useCase.Code);
        note.About($"release {useCase.Code}");
        return new Done();
    }
}
