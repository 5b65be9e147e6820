// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;

namespace Bundel.Settlement.Assembly;

[UseCase("model-exporteren", "Geeft het verrekenmodel van de samenwerking als model.json, of de invoer van een verrekening", Example = """{"verrekening":"2026-1"}""")]
public sealed record ExportModel([property: JsonPropertyName("verrekening")] string? Run = null) : IQuery<ModelFile>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

/// <summary>A model as its file: readable JSON, and the hash of its canonical bytes.</summary>
public sealed record ModelFile(
    [property: JsonPropertyName("hash")] string Hash,
    [property: JsonPropertyName("model")] string Json);

internal sealed class ExportModelHandler(BundelDb db, ModelAssembler assembler, RunComputer computer) : IHandler<ExportModel, ModelFile>
{
    public async Task<Result<ModelFile>> Handle(ExportModel useCase, Actor actor, CancellationToken cancel)
    {
        if (useCase.Run is null) return Make(await assembler.Assemble(ModelScope.All, actor, cancel));
        var run = await db.FindRun(useCase.Run, actor, cancel);
        if (!run.Succeeded) return Result<ModelFile>.Failure(run.Problems);
        if (run.Value.IsStored) return (await computer.Snapshot(run.Value, cancel)).Select(Make);
        return Make(await assembler.Assemble(new ModelScope { Year = run.Value.Year, Pools = run.Value.PoolCodes, Rounding = run.Value.Rounding }, actor, cancel));
    }

    private static ModelFile Make(SettlementModel model) => new(RunHash.Of(model), Encoding.UTF8.GetString(ModelJson.Write(model)));
}
