// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using Fluid;

namespace Bundel.Formation.Documenting.Templates;

/// <summary>A checked template: Liquid (Fluid) over the documented fields, giving Markdown with headings, lists and tables.</summary>
public sealed class Template
{
    private const int MaxLength = 200_000;
    private const int MaxSteps = 200_000;
    private static readonly FluidParser Parser = new();
    private static readonly TemplateOptions Options = new() { MaxSteps = MaxSteps };
    private readonly IFluidTemplate template;

    private Template(IFluidTemplate template, IReadOnlyList<string> used)
    {
        this.template = template;
        Used = used;
    }

    /// <summary>Every field that a template can use.</summary>
    public static IReadOnlyList<DocumentField> Fields { get; } = [.. FieldTree.Root.Listed()];

    /// <summary>The top fields that this template uses.</summary>
    public IReadOnlyList<string> Used { get; }

    /// <summary>Reads and checks a template: the language, and that every field exists.</summary>
    public static Result<Template> Read(string text, string? file = null)
    {
        if (text.Length > MaxLength) return new Problem("sjabloon-te-lang", "Dit sjabloon is te lang.") { Place = new Place(file), Expected = $"ten hoogste {Dutch.Number(MaxLength)} tekens" };
        if (!Parser.TryParse(text, out var parsed, out var error)) return new Problem("sjabloon-onleesbaar", "De opdrachten in dit sjabloon kloppen niet.") { Place = new Place(file), Found = error };
        var visitor = new FieldVisitor();
        visitor.VisitTemplate(parsed);
        return visitor.Problems.Count > 0
            ? Result<Template>.Failure(visitor.Problems.Select(problem => problem with { Place = LineOf(text, problem, file) }))
            : new Template(parsed, visitor.Used);
    }

    /// <summary>The text with all fields filled.</summary>
    public Result<string> Fill(DocumentFields fields)
    {
        var context = new TemplateContext(Options);
        foreach (var (name, value) in JsonSerializer.SerializeToNode(fields, UseCaseJson.Options)!.AsObject()) context.SetValue(name, Plain(value));
        try
        {
            return template.Render(context);
        }
        catch (Exception fault) when (fault is InvalidOperationException or FluidException or ArgumentException)
        {
            return new Problem("sjabloon-mislukt", "Dit sjabloon kan niet worden ingevuld; het herhaalt te vaak of rekent met tekst.");
        }
    }

    private static object? Plain(JsonNode? node) => node switch
    {
        JsonObject map => map.ToDictionary(pair => pair.Key, pair => Plain(pair.Value)),
        JsonArray list => list.Select(Plain).ToArray(),
        JsonValue value => value.GetValue<string>().ReplaceLineEndings(" ").Replace('|', '/'),
        _ => null,
    };

    private static Place LineOf(string text, Problem problem, string? file)
    {
        if (problem.Found is not { } name) return new Place(file);
        var at = text.IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? new Place(file) : new Place(file) { Line = text.AsSpan(0, at).Count('\n') + 1 };
    }
}
