// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Exchange;

namespace Bundel.Blueprints.Analysis;

/// <summary>Something that is not right in a model.</summary>
public sealed record Finding(
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("ernst")] string Severity,
    [property: JsonPropertyName("melding")] string Message,
    [property: JsonPropertyName("identificatie")] string? Identifier,
    [property: JsonPropertyName("regel")] int? Line,
    [property: JsonPropertyName("positie")] int? Position)
{
    public const string Fault = "fout";
    public const string Warning = "waarschuwing";

    public static Finding At(ExchangePart part, string kind, string severity, string message, string? identifier) =>
        new(kind, severity, message, identifier, part.Line > 0 ? part.Line : null, part.Position > 0 ? part.Position : null);

    public Problem AsProblem(string file) => new("archimate-" + Kind, Message) { Place = new Place(file) { Line = Line, Position = Position } };
}
