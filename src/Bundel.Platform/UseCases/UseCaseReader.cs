// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bundel.Platform;

/// <summary>Reads the input of a use case from JSON and gives every fault at once: unknown, missing and wrong fields, however deep.</summary>
public static class UseCaseReader
{
    public static Result<object> Read(UseCaseDescriptor useCase, JsonObject input) => Read(useCase.Type, input);

    /// <summary>Reads another record in the same way: an input that stands in a file of its own.</summary>
    public static Result<T> Read<T>(JsonObject input)
        where T : class => Read(typeof(T), input).Select(value => (T)value);

    private static Result<object> Read(Type type, JsonObject input)
    {
        var check = new InputCheck();
        check.Members(input, type, "");
        if (check.Problems.Count > 0) return check.Problems;
        try
        {
            return input.Deserialize(type, UseCaseJson.Options)!;
        }
        catch (JsonException exception)
        {
            return new Problem("invoer-onjuist", "De invoer heeft niet de juiste vorm.") { Place = new Place(null) { Pointer = InputCheck.PointerOf(exception) } };
        }
    }
}
