// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Xaf;

/// <summary>A rule of the audit file that does not hold, with the place where it does not.</summary>
public sealed record XafViolation(
    [property: JsonPropertyName("regel")] string Rule,
    [property: JsonPropertyName("bericht")] string Message,
    [property: JsonPropertyName("bestandsregel")] int? Line,
    [property: JsonPropertyName("gevonden")] string? Found,
    [property: JsonPropertyName("verwacht")] string? Expected)
{
    /// <summary>As a problem of this file, with the rule behind it.</summary>
    public Problem In(string file) => new(Rule, $"{Message} (regel {Rule})") { Place = new Place(file) { Line = Line }, Found = Found, Expected = Expected };
}
