// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Assembly.Importing;

[UseCase("model-importeren", "Neemt een model.json over in de samenwerking: maakt wat ontbreekt, weigert wat botst; alles of niets", Example = """{"bestand":{"sha256":"…","naam":"model.json","omvang":1200}}""")]
public sealed record ImportModel([property: JsonPropertyName("bestand")] UploadedFile File) : ILongCommand<ModelChanges>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

[UseCase("model-vergelijken-met-bestand", "Toont wat de import van een model.json zou maken, zonder iets op te slaan", Example = """{"bestand":{"sha256":"…","naam":"model.json","omvang":1200}}""")]
public sealed record PreviewModel([property: JsonPropertyName("bestand")] UploadedFile File) : IQuery<ModelChanges>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

/// <summary>How many things an import makes, and how many were there already and the same.</summary>
public sealed record ModelChanges([property: JsonPropertyName("soorten")] IReadOnlyList<ModelChange> Kinds);

public sealed record ModelChange(
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("nieuw")] int New,
    [property: JsonPropertyName("gelijk")] int Same);

internal sealed class ImportModelHandler(BundelDb db, ModelPlanner planner, ModelWriter writer, FileKeeper keeper, AuditNote note) : ILongHandler<ImportModel, ModelPlan, ModelChanges>
{
    public async Task<Result<ModelPlan>> Prepare(ImportModel command, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel)
    {
        progress.Report(new JobProgress(0, 1, "Model lezen"));
        return await planner.Plan(command.File, actor, cancel);
    }

    public async Task<Result<ModelChanges>> Commit(ImportModel command, ModelPlan plan, Actor actor, CancellationToken cancel)
    {
        var kept = keeper.Keep(command.File, actor.Collaboration!.Value);
        if (!kept.Succeeded) return Result<ModelChanges>.Failure(kept.Problems);
        await db.SaveChangesAsync(cancel);
        await writer.Write(plan, actor, cancel);
        note.About(command.File.Name);
        return plan.Changes;
    }
}

internal sealed class PreviewModelHandler(ModelPlanner planner) : IHandler<PreviewModel, ModelChanges>
{
    public async Task<Result<ModelChanges>> Handle(PreviewModel useCase, Actor actor, CancellationToken cancel) =>
        (await planner.Plan(useCase.File, actor, cancel)).Select(plan => plan.Changes);
}
