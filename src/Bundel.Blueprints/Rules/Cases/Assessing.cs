// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Blueprints.Rules.Cases;

public sealed record BlueprintSummary(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("versie")] int Version,
    [property: JsonPropertyName("blokken")] int Blocks,
    [property: JsonPropertyName("regels")] int Rules,
    [property: JsonPropertyName("bron")] string? Source);

[UseCase("blauwdrukken-lijst", "Toont de blauwdrukken", Example = "{}")]
public sealed record ListBlueprints : IQuery<IReadOnlyList<BlueprintSummary>>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class ListBlueprintsHandler(ReferenceStore store) : IHandler<ListBlueprints, IReadOnlyList<BlueprintSummary>>
{
    public async Task<Result<IReadOnlyList<BlueprintSummary>>> Handle(ListBlueprints useCase, Actor actor, CancellationToken cancel)
    {
        var reference = await store.Current(cancel);
        return new[] { ShippedBlueprints.SscBase, ShippedBlueprints.OfGemma(reference) }
            .Select(blueprint => new BlueprintSummary(blueprint.Code, blueprint.Name, blueprint.Version, blueprint.Blocks.Count, blueprint.Rules.Count(), blueprint.Source)).ToArray();
    }
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
    [property: JsonPropertyName("blokken")] IReadOnlyList<BlockView> Blocks);

[UseCase("blauwdruk", "Toont een blauwdruk met blokken en regels", Example = """{"blauwdruk":"ssc-basisinrichting"}""")]
public sealed record ShowBlueprint([property: JsonPropertyName("blauwdruk")] string Code) : IQuery<BlueprintView>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class ShowBlueprintHandler(ReferenceStore store) : IHandler<ShowBlueprint, BlueprintView>
{
    public async Task<Result<BlueprintView>> Handle(ShowBlueprint useCase, Actor actor, CancellationToken cancel)
    {
        var reference = await store.Current(cancel);
        if (ShippedBlueprints.Find(useCase.Code, reference) is not { } found) return Problem.NotFound("Deze blauwdruk is er niet.") with { Field = "blauwdruk", Found = useCase.Code };
        string Norm(string norm) => norm.StartsWith("GEMMA ", StringComparison.Ordinal) ? "GEMMA " + reference.NameOf(norm[6..]) : norm;
        return new BlueprintView(new BlueprintSummary(found.Code, found.Name, found.Version, found.Blocks.Count, found.Rules.Count(), found.Source), found.Explanation,
            [.. found.Blocks.Select(block => new BlockView(block.Code, block.Name, block.Purpose, block.Introduction, [.. block.Rules.Select(rule => new RuleView(rule.Code, rule.Text, rule.Obligation, rule.Who, [.. rule.Norms.Select(Norm)]))]))]);
    }
}

[UseCase("blauwdruk-toetsen", "Toetst de landschappen die u mag zien aan een blauwdruk", Example = """{"blauwdruk":"ssc-basisinrichting"}""")]
public sealed record Assess([property: JsonPropertyName("blauwdruk")] string Blueprint) : IQuery<IReadOnlyList<Assessment>>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class AssessHandler(BundelDb db, ReferenceStore store, TimeProvider clock) : IHandler<Assess, IReadOnlyList<Assessment>>
{
    public async Task<Result<IReadOnlyList<Assessment>>> Handle(Assess useCase, Actor actor, CancellationToken cancel)
    {
        var reference = await store.Current(cancel);
        if (ShippedBlueprints.Find(useCase.Blueprint, reference) is not { } blueprint) return Problem.NotFound("Deze blauwdruk is er niet.") with { Field = "blauwdruk", Found = useCase.Blueprint };
        var landscapes = await db.Landscapes(cancel);
        var accepted = await db.Set<Deviation>().AsNoTracking().Where(row => row.Blueprint == blueprint.Code).ToListAsync(cancel);
        return landscapes.Select(landscape => Assessment.Of(blueprint, landscape, landscape.Owner == LandscapeStore.Centre ? Subject.Centre : Subject.Participant, landscapes, reference, Dutch.Day(clock.Instant()), [.. accepted.Select(row => row.Text)])).ToArray();
    }
}
