// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Addresses;

namespace Bundel.Bag.Matching;

/// <summary>A name without what people write in different ways: case, accents, spaces, ij and y, abbreviations.</summary>
internal static class NameKey
{
    /// <summary>The name as it stands.</summary>
    public static string Of(string folded) => folded.Replace(" ", "", StringComparison.Ordinal).Replace("ij", "y", StringComparison.Ordinal);

    /// <summary>The name in every spelling that its abbreviations may stand for; its own first.</summary>
    public static string[] All(string? name) => [.. SearchWords.Spellings(SearchText.Fold(name)).Select(Of).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>True when two names differ in a digit: the first and second Kruisstraat are different streets, however alike.</summary>
    public static bool DigitsDiffer(string a, string b) => !a.Where(char.IsAsciiDigit).SequenceEqual(b.Where(char.IsAsciiDigit));
}
