// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Settlement.Model;

/// <summary>Reads and writes model.json. Reading gives all problems at once, each with its JSON pointer; nothing unknown is skipped.</summary>
public static class ModelJson
{
    /// <summary>Largest file that is read.</summary>
    public const long MaxBytes = 256L * 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>Reads a model of this or an older schema.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="file">Name of the file, for messages.</param>
    public static Result<SettlementModel> Read(ReadOnlyMemory<byte> utf8, string? file = null)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        try
        {
            using var document = JsonDocument.Parse(utf8, Strict);
            return Read(document.RootElement, file);
        }
        catch (JsonException fault)
        {
            var row = fault.LineNumber is { } line ? line + 1 : (long?)null;
            return new Problem("json-ongeldig", "Dit is geen geldige JSON.") { Place = new Place(file, row), Found = fault.Message };
        }
    }

    /// <summary>Writes readable JSON.</summary>
    public static byte[] Write(SettlementModel model) => JsonSerializer.SerializeToUtf8Bytes(model, ModelContract.Readable);

    /// <summary>
    /// The canonical bytes: things in the order of their code, keys sorted, numbers without trailing zeros, no whitespace.
    /// They are the input snapshot of a run.
    /// </summary>
    public static byte[] Canonical(SettlementModel model) =>
        CanonicalJson.Bytes(JsonSerializer.SerializeToElement(ModelOrder.ByCode(model), ModelContract.Readable));

    private static Result<SettlementModel> Read(JsonElement root, string? file)
    {
        var lifted = SchemaLift.ToCurrent(root, file);
        if (!lifted.Succeeded) return Result<SettlementModel>.Failure(lifted.Problems);
        var problems = ShapeCheck.Check(lifted.Value, typeof(SettlementModel), file);
        if (problems.Count > 0) return problems;
        var model = lifted.Value.Deserialize<SettlementModel>(ModelContract.Readable)!;
        problems.AddRange(ModelRules.Check(model).Select(problem => problem with { Place = problem.Place! with { File = file } }));
        return problems.Count > 0 ? problems : model;
    }
}
