// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Blueprints.Reference;
using Bundel.Blueprints.Rules;
using Bundel.Documents.Reports;

namespace Bundel.Blueprints.Reports;

/// <summary>All that is needed to introduce a block as it is (invoerpakket): decision, steps, acceptance, management tasks and requirements.</summary>
public static class IntroductionPack
{
    public static Report Report(Blueprint blueprint, BlueprintBlock block, ReferenceModel reference) => new($"Invoerpakket {block.Name}")
    {
        Subtitle = $"{blueprint.Name}, versie {Dutch.Number(blueprint.Version)}",
        Footer = $"Blok {block.Code} van {blueprint.Name}, versie {Dutch.Number(blueprint.Version)}",
        Blocks =
        [
            .. block.Purpose is { } purpose ? (IEnumerable<Block>)[new Paragraph(purpose)] : [],
            new Heading("Voorgesteld besluit"),
            new Paragraph(block.Introduction?.Decision ?? "Voor dit blok is geen besluit voorbereid."),
            new Heading("Stappen"),
            new ReportTable("Stappen in volgorde; de inspanning is een aanname", [new("Nr.", ColumnType.Number), new("Stap"), new("Rol"), new("Voorwaarde"), new("Inspanning (aanname)")],
                [.. (block.Introduction?.Steps ?? []).Select((step, i) => new ReportRow([(long)(i + 1), step.Text, step.Role, step.Precondition ?? "", step.Effort ?? ""]))]) { Sheet = "Stappen" },
            new Heading("Aanvaarding"),
            new ReportTable("Het blok is ingevoerd als deze regels voldoen", [new("Regel"), new("Tekst"), new("Plicht"), new("Wie"), new("Normen")],
                [.. block.Rules.Select(rule => new ReportRow([rule.Code, rule.Text, rule.Obligation.Text(), rule.Who.Text(), string.Join(", ", rule.Norms.Select(norm => Norm(norm, reference)))]))]) { Sheet = "Aanvaarding" },
            new Heading("Daarna: beheertaken"),
            new ReportTable("Beheertaken", [new("Taak")], [.. (block.Introduction?.Tasks ?? []).Select(task => new ReportRow([task]))]) { Sheet = "Beheertaken" },
            new Heading("Eisenlijst voor uitvraag of contract"),
            .. RequirementsList.BlockContent(block, reference),
        ],
    };

    /// <summary>The steps, checks and tasks for a planning tool.</summary>
    public static byte[] Tasks(Blueprint blueprint, BlueprintBlock block)
    {
        var steps = block.Introduction?.Steps ?? [];
        var tasks = steps.Select((step, i) => new PackTask($"{block.Code}-S{i + 1:00}", step.Text, "stap", step.Role, step.Precondition, step.Effort, i == 0 ? [] : [$"{block.Code}-S{i:00}"]))
            .Concat(block.Rules.Select(rule => new PackTask(rule.Code, rule.Text, "aanvaarding", null, null, null, steps.Count == 0 ? [] : [$"{block.Code}-S{steps.Count:00}"])))
            .Concat((block.Introduction?.Tasks ?? []).Select((task, i) => new PackTask($"{block.Code}-B{i + 1:00}", task, "beheer", null, null, null, [])));
        var options = new JsonSerializerOptions(UseCaseJson.Options) { WriteIndented = true, NewLine = "\n", DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
        return [.. JsonSerializer.SerializeToUtf8Bytes(new PackTasks(blueprint.Code, blueprint.Version, block.Code, block.Name, block.Introduction?.Decision, [.. tasks]), options), (byte)'\n'];
    }

    private static string Norm(string norm, ReferenceModel reference) => norm.StartsWith("GEMMA ", StringComparison.Ordinal) ? "GEMMA " + reference.NameOf(norm["GEMMA ".Length..]) : norm;

    private sealed record PackTasks(
        [property: JsonPropertyName("blauwdruk")] string Blueprint,
        [property: JsonPropertyName("versie")] int Version,
        [property: JsonPropertyName("blok")] string Block,
        [property: JsonPropertyName("naam")] string Name,
        [property: JsonPropertyName("besluit")] string? Decision,
        [property: JsonPropertyName("taken")] IReadOnlyList<PackTask> Tasks);

    private sealed record PackTask(
        [property: JsonPropertyName("code")] string Code,
        [property: JsonPropertyName("tekst")] string Text,
        [property: JsonPropertyName("soort")] string Kind,
        [property: JsonPropertyName("rol")] string? Role,
        [property: JsonPropertyName("voorwaarde")] string? Precondition,
        [property: JsonPropertyName("inspanning")] string? Effort,
        [property: JsonPropertyName("na")] IReadOnlyList<string> After);
}
