// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Json;
using Bundel.Kernel;

namespace Bundel.Documents.Json;

/// <summary>An explanation as JSON with Dutch keys, for the command line and the API.</summary>
public static class ExplanationJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an explanation and all it is made of.</summary>
    public static byte[] Write(Explanation explanation)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable)) Write(writer, explanation);
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, Explanation explanation)
    {
        writer.WriteStartObject();
        writer.WriteString("onderwerp", explanation.Subject);
        writer.WriteString("waarde", explanation.Value);
        writer.WriteString("eenheid", explanation.Unit);
        writer.WriteString("zin", explanation.Sentence);
        if (explanation.Formula is not null) writer.WriteString("formule", explanation.Formula);
        if (explanation.Sources.Count > 0) Sources(writer, explanation.Sources);
        if (explanation.Operands.Count > 0)
        {
            writer.WriteStartArray("onderdelen");
            foreach (var operand in explanation.Operands) Write(writer, operand);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Sources(Utf8JsonWriter writer, IReadOnlyList<ExplanationSource> sources)
    {
        writer.WriteStartArray("bronnen");
        foreach (var source in sources)
        {
            writer.WriteStartObject();
            writer.WriteString("soort", source.Kind);
            writer.WriteString("tekst", source.Text);
            if (source.Code is not null) writer.WriteString("code", source.Code);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
