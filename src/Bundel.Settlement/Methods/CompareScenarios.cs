// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Engine.Scenarios;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Methods;

[UseCase("scenarios-vergelijken", "Zet de huidige verdeling naast dezelfde begroting met andere sleutels: bijdrage, per inwoner, herverdeeleffect en groeipad", Example = """{"jaar":2026,"sleutels":["inwoners"],"stap":"1.00"}""")]
public sealed record CompareScenarios(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("sleutels")] IReadOnlyList<string> Keys,
    [property: JsonPropertyName("stap")] Money? Step = null)
    : IQuery<ScenarioResult>
{
    public static Permission Requires => SettlementPermissions.See;
}

internal sealed class CompareScenariosHandler(ModelAssembler assembler) : IHandler<CompareScenarios, ScenarioResult>
{
    public async Task<Result<ScenarioResult>> Handle(CompareScenarios useCase, Actor actor, CancellationToken cancel)
    {
        var model = await assembler.Assemble(ModelScope.All, actor, cancel);
        var problems = useCase.Keys.Where(code => model.Keys.All(key => key.Code != code)).Select(code => Problem.InField("sleutels", "sleutel-onbekend", "Deze verdeelsleutel bestaat niet.") with { Found = code }).ToList();
        if (useCase.Keys.Count == 0) problems.Add(Problem.InField("sleutels", "sleutel-kiezen", "Kies minstens één verdeelsleutel om naast de huidige verdeling te zetten."));
        if (useCase.Step is { Cents: <= 0 }) problems.Add(Problem.InField("stap", "stap-ongeldig", "Een stap is groter dan nul."));
        if (problems.Count > 0) return problems;
        List<(string, SettlementModel)> models = [("nu", model), .. useCase.Keys.Distinct().Select(code => (NameOf(model, code), With(model, code)))];
        return ScenarioEngine.Compare(models, useCase.Year, useCase.Step);
    }

    private static string NameOf(SettlementModel model, string code) => model.Keys.Where(key => key.Code == code).MaxBy(key => key.Version)!.Name;

    /// <summary>The basic package by one key; the plus package stays with who chose it.</summary>
    private static SettlementModel With(SettlementModel model, string code) => model with
    {
        Pools = [.. model.Pools.Select(pool => pool.Package == Package.Basic ? pool with { Key = code } : pool)],
    };
}
