// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bundel.Cli.Verbs;

/// <summary>JSON that was given as text, as a file, or on standard input.</summary>
internal static class JsonInput
{
    public static async Task<Result<JsonObject>> Read(string given, CancellationToken cancel)
    {
        try
        {
            return Parse(await TextOf(given, cancel));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Problem("invoer-bestand", "--invoer: dit bestand is niet te lezen.") { Found = given };
        }
        catch (JsonException exception)
        {
            var place = new Place(given.StartsWith('{') ? null : given, exception.LineNumber + 1);
            return new Problem("invoer-json", "--invoer: dit is geen geldige JSON.") { Place = place, Expected = """een object zoals {"code":"vier-dijken"}""" };
        }
    }

    private static Result<JsonObject> Parse(string text) =>
        JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) is JsonObject found
            ? found
            : new Problem("invoer-json", "--invoer: dit is geen JSON-object.") { Expected = """een object zoals {"code":"vier-dijken"}""" };

    private static Task<string> TextOf(string given, CancellationToken cancel) => given.TrimStart() switch
    {
        "-" => Console.In.ReadToEndAsync(cancel),
        ['{' or '[', ..] => Task.FromResult(given),
        _ => File.ReadAllTextAsync(given, cancel),
    };
}
