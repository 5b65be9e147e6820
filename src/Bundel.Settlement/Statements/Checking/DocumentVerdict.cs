// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Bundel.Settlement.Statements.Checking;

public enum Verdict
{
    /// <summary>Issued, and not a byte has changed; or every figure follows from the model.</summary>
    [JsonStringEnumMemberName("ongewijzigd")] Unaltered,

    /// <summary>It carries the hash of a run but is not the document that was issued.</summary>
    [JsonStringEnumMemberName("wijkt-af")] Differs,

    /// <summary>Nothing is known of it.</summary>
    [JsonStringEnumMemberName("onbekend")] Unknown,
}

/// <summary>What a check of a document found.</summary>
public sealed record DocumentVerdict(
    [property: JsonPropertyName("oordeel")] Verdict Verdict,
    [property: JsonPropertyName("toelichting")] string Sentence,
    [property: JsonPropertyName("hash")] string? Hash,
    [property: JsonPropertyName("verschillen")] IReadOnlyList<DocumentDifference> Differences);

/// <summary>Finds the hashes that a document shows.</summary>
internal static partial class ShownHash
{
    public static IReadOnlyList<string> In(IReadOnlyList<IReadOnlyList<string>> rows) =>
        [.. rows.SelectMany(row => row).SelectMany(cell => Hash().Matches(cell)).Select(match => match.Value).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hash();
}
