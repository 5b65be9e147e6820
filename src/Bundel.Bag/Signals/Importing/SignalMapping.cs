// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Signals.Importing;

/// <summary>Which heading of a file holds which field; what is not named is found by its own name or a common other one.</summary>
/// <param name="Kind">The kind of every row, for a file that does not say.</param>
public sealed record SignalMapping(
    [property: JsonPropertyName("soort")] SignalKind? Kind = null,
    [property: JsonPropertyName("kolommen")] IReadOnlyDictionary<string, string>? Columns = null)
{
    public static readonly SignalMapping Guess = new();

    public static readonly string[] Fields = ["kenmerk", "soort", "ontvangen", "object", "adres", "gegeven", "omschrijving", "stand", "opgepakt", "afgehandeld", "resultaat"];

    public string? For(string field) => Columns?.GetValueOrDefault(field) is { Length: > 0 } heading ? heading : null;

    public IEnumerable<Problem> Validate() =>
        (Columns ?? new Dictionary<string, string>()).Keys.Except(Fields).Select(field => Problem.InField("kolommen", "veld-onbekend", "Dit veld heeft een signaal niet.") with { Found = field, Expected = string.Join(", ", Fields) });
}
