// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bundel.Formation.Reading;

/// <summary>Reads an input of this instrument from the text of a JSON file; every fault with its place.</summary>
public static class InputText
{
    /// <summary>Largest input, in bytes.</summary>
    public const int MaxBytes = 20_000_000;

    public static Result<T> Read<T>(ReadOnlySpan<byte> bytes, string? file = null)
        where T : class
    {
        if (bytes.Length > MaxBytes) return new Problem("bestand-te-groot", "Dit bestand is te groot.") { Place = new Place(file), Expected = FormattableString.Invariant($"ten hoogste {MaxBytes / 1_000_000} MB") };
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        try
        {
            if (JsonNode.Parse(bytes, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) is JsonObject input) return At(UseCaseReader.Read<T>(input), file);
            return new Problem("json-vorm", "Hier hoort een JSON-object te staan.") { Place = new Place(file), Expected = "{ … }" };
        }
        catch (JsonException fault)
        {
            return new Problem("json-ongeldig", "Dit is geen geldige JSON.") { Place = new Place(file) { Line = (int?)(fault.LineNumber + 1), Position = (int?)(fault.BytePositionInLine + 1) }, Expected = "getallen als 12.5 of \"12.5\"; NaN en Infinity bestaan in JSON niet" };
        }
    }

    /// <summary>Problems with the name of the file in their place.</summary>
    public static Result<T> At<T>(Result<T> result, string? file) => result.Succeeded || file is null
        ? result
        : Result<T>.Failure(result.Problems.Select(problem => problem with { Place = (problem.Place ?? new Place(null) { Pointer = problem.Field is { } field ? "/" + field : null }) with { File = file } }));
}
