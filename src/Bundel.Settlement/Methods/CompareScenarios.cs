// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Assembly.Importing;
using Bundel.Settlement.Engine.Scenarios;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;

namespace Bundel.Settlement.Methods;

[UseCase("scenarios-vergelijken", "Zet naast de huidige verdeling hoeveel modellen u wilt: dezelfde begroting met een andere sleutel, een verrekening, een model.json; met bijdrage, per inwoner, herverdeeleffect en groeipad", Example = """{"jaar":2026,"sleutels":["inwoners"],"stap":"1.00"}""")]
public sealed record CompareScenarios(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("sleutels")] IReadOnlyList<string>? Keys = null,
    [property: JsonPropertyName("stap")] Money? Step = null,
    [property: JsonPropertyName("verrekeningen")] IReadOnlyList<string>? Runs = null,
    [property: JsonPropertyName("modellen")] IReadOnlyList<UploadedFile>? Models = null)
    : IQuery<ScenarioResult>, IValidated
{
    public static Permission Requires => SettlementPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        if ((Keys?.Count ?? 0) + (Runs?.Count ?? 0) + (Models?.Count ?? 0) == 0) yield return Problem.InField("sleutels", "scenario-kiezen", "Kies minstens één sleutel, verrekening of model om naast de huidige verdeling te zetten.");
        if (Step is { Cents: <= 0 }) yield return Problem.InField("stap", "stap-ongeldig", "Een stap is groter dan nul.");
    }
}

internal sealed class CompareScenariosHandler(BundelDb db, ModelAssembler assembler, RunComputer computer, ModelFiles files) : IHandler<CompareScenarios, ScenarioResult>
{
    public async Task<Result<ScenarioResult>> Handle(CompareScenarios useCase, Actor actor, CancellationToken cancel)
    {
        var today = await assembler.Assemble(ModelScope.All, actor, cancel);
        var others = new List<(string Name, Result<SettlementModel> Model)>();
        others.AddRange((useCase.Keys ?? []).Distinct(StringComparer.Ordinal).Select(code => ByKey(today, code)));
        foreach (var code in (useCase.Runs ?? []).Distinct(StringComparer.Ordinal)) others.Add(("Verrekening " + code, await OfRun(code, actor, cancel)));
        foreach (var file in useCase.Models ?? []) others.Add((Path.GetFileNameWithoutExtension(file.Name), await files.Read(file, "modellen", cancel)));
        var problems = others.SelectMany(other => other.Model.Problems).ToList();
        return problems.Count > 0 ? problems : ScenarioEngine.Compare([("Nu", today), .. others.Select(other => (other.Name, other.Model.Value))], useCase.Year, useCase.Step);
    }

    private async Task<Result<SettlementModel>> OfRun(string code, Actor actor, CancellationToken cancel)
    {
        var run = await db.FindRun(code, actor, cancel, "verrekeningen");
        return run.Succeeded ? (await computer.Of(run.Value, actor, cancel)).Select(computed => computed.Model) : Result<SettlementModel>.Failure(run.Problems);
    }

    /// <summary>The basic package by one key; the plus package stays with who chose it.</summary>
    private static (string, Result<SettlementModel>) ByKey(SettlementModel today, string code) =>
        today.Keys.Where(key => key.Code == code).MaxBy(key => key.Version) is { } key
            ? (key.Name, today with { Pools = [.. today.Pools.Select(pool => pool.Package == Package.Basic ? pool with { Key = code } : pool)] })
            : (code, Problem.InField("sleutels", "sleutel-onbekend", "Deze verdeelsleutel bestaat niet.") with { Found = code });
}
