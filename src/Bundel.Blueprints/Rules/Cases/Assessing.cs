// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Reference;
using Bundel.Blueprints.Rules.Own;

namespace Bundel.Blueprints.Rules.Cases;

public sealed record BlueprintSummary(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("versie")] int Version,
    [property: JsonPropertyName("blokken")] int Blocks,
    [property: JsonPropertyName("regels")] int Rules,
    [property: JsonPropertyName("bron")] string? Source,
    [property: JsonPropertyName("staat")] string State)
{
    internal static BlueprintSummary Of(Blueprint blueprint, VersionState? state = null) =>
        new(blueprint.Code, blueprint.Name, blueprint.Version, blueprint.Blocks.Count, blueprint.Rules.Count(), blueprint.Source, state switch { null => "meegeleverd", VersionState.Draft => "concept", VersionState.Adopted => "vastgesteld", _ => "vervangen" });
}

[UseCase("blauwdrukken-lijst", "Toont de blauwdrukken", Example = "{}")]
public sealed record ListBlueprints : IQuery<IReadOnlyList<BlueprintSummary>>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class ListBlueprintsHandler(BlueprintShelf shelf) : IHandler<ListBlueprints, IReadOnlyList<BlueprintSummary>>
{
    public async Task<Result<IReadOnlyList<BlueprintSummary>>> Handle(ListBlueprints useCase, Actor actor, CancellationToken cancel) =>
        (await shelf.All(cancel)).Select(row => BlueprintSummary.Of(row.Blueprint, row.State)).ToArray();
}

public sealed record BlockView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("doel")] string? Purpose,
    [property: JsonPropertyName("invoering")] Introduction? Introduction,
    [property: JsonPropertyName("regels")] IReadOnlyList<RuleView> Rules);

public sealed record RuleView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("plicht")] Obligation Obligation,
    [property: JsonPropertyName("wie")] Subject Who,
    [property: JsonPropertyName("normen")] IReadOnlyList<string> Norms);

public sealed record BlueprintView(
    [property: JsonPropertyName("blauwdruk")] BlueprintSummary Summary,
    [property: JsonPropertyName("toelichting")] string? Explanation,
    [property: JsonPropertyName("gebreken")] IReadOnlyList<string> Faults,
    [property: JsonPropertyName("inhoud")] string Content,
    [property: JsonPropertyName("blokken")] IReadOnlyList<BlockView> Blocks)
{
    /// <summary>The blueprint itself and the release in use, for reports.</summary>
    [JsonIgnore]
    public (Blueprint Blueprint, ReferenceModel Reference) Whole { get; init; }
}

[UseCase("blauwdruk", "Toont een blauwdruk met blokken en regels", Example = """{"blauwdruk":"ssc-basisinrichting"}""")]
public sealed record ShowBlueprint([property: JsonPropertyName("blauwdruk")] string Code) : IQuery<BlueprintView>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class ShowBlueprintHandler(BlueprintShelf shelf, ReferenceStore store) : IHandler<ShowBlueprint, BlueprintView>
{
    public async Task<Result<BlueprintView>> Handle(ShowBlueprint useCase, Actor actor, CancellationToken cancel)
    {
        var reference = await store.Current(cancel);
        if ((await shelf.All(cancel)).FirstOrDefault(row => row.Blueprint.Code == useCase.Code) is not { Blueprint: var found, State: var state }) return Problem.NotFound("Deze blauwdruk is er niet.") with { Field = "blauwdruk", Found = useCase.Code };
        string Norm(string norm) => norm.StartsWith("GEMMA ", StringComparison.Ordinal) ? "GEMMA " + reference.NameOf(norm[6..]) : norm;
        return new BlueprintView(BlueprintSummary.Of(found, state), found.Explanation, [.. BlueprintJson.Faults(found, reference).Select(problem => problem.Message)], BlueprintJson.Write(found),
            [.. found.Blocks.Select(block => new BlockView(block.Code, block.Name, block.Purpose, block.Introduction, [.. block.Rules.Select(rule => new RuleView(rule.Code, rule.Text, rule.Obligation, rule.Who, [.. rule.Norms.Select(Norm)]))]))])
        {
            Whole = (found, reference),
        };
    }
}

[UseCase("blauwdruk-toetsen", "Toetst de landschappen die u mag zien aan een blauwdruk", Example = """{"blauwdruk":"ssc-basisinrichting"}""")]
public sealed record Assess([property: JsonPropertyName("blauwdruk")] string Blueprint) : IQuery<IReadOnlyList<Assessment>>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class AssessHandler(BlueprintShelf shelf, Assessor assessor) : IHandler<Assess, IReadOnlyList<Assessment>>
{
    public async Task<Result<IReadOnlyList<Assessment>>> Handle(Assess useCase, Actor actor, CancellationToken cancel)
    {
        var blueprint = await shelf.Find(useCase.Blueprint, cancel);
        return blueprint.Succeeded ? Result<IReadOnlyList<Assessment>>.Success(await assessor.Of(blueprint.Value, actor, cancel)) : Result<IReadOnlyList<Assessment>>.Failure(blueprint.Problems);
    }
}
