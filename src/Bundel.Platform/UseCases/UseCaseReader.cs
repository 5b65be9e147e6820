// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bundel.Platform;

/// <summary>Reads the input of a use case from JSON and gives every fault at once: unknown, missing and wrong fields.</summary>
public static class UseCaseReader
{
    public static Result<object> Read(UseCaseDescriptor useCase, JsonObject input)
    {
        var fields = UseCaseJson.Options.GetTypeInfo(useCase.Type).Properties;
        var problems = new List<Problem>();
        foreach (var (name, _) in input)
        {
            if (!fields.Any(field => field.Name == name))
                problems.Add(Problem.InField(name, "veld-onbekend", $"Het veld '{name}' bestaat niet.") with { Expected = Dutch.List([.. fields.Select(field => field.Name)]) });
        }

        foreach (var field in fields)
        {
            if (input.TryGetPropertyValue(field.Name, out var node)) Check(node, field.Name, field.PropertyType, field.IsSetNullable, problems);
            else if (field.IsRequired) problems.Add(Problem.InField(field.Name, "veld-ontbreekt", $"Het veld '{field.Name}' is verplicht."));
        }

        if (problems.Count > 0) return problems;
        return input.Deserialize(useCase.Type, UseCaseJson.Options)!;
    }

    private static void Check(JsonNode? node, string name, Type type, bool nullable, List<Problem> problems)
    {
        if (node is null)
        {
            if (!nullable) problems.Add(Problem.InField(name, "veld-leeg", $"Het veld '{name}' mag niet leeg zijn."));
            return;
        }

        try
        {
            node.Deserialize(type, UseCaseJson.Options);
        }
        catch (JsonException)
        {
            problems.Add(Problem.InField(name, "veld-onjuist", $"De waarde van '{name}' heeft niet de juiste vorm.") with { Found = Short(node.ToJsonString()), Expected = JsonForm.Of(type) });
        }
    }

    private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
