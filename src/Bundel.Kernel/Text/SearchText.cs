// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace Bundel.Kernel;

/// <summary>Text as search compares it: small letters without accents, so that "sudwest" finds "Súdwest".</summary>
public static class SearchText
{
    /// <summary>Folds case and accents and makes one space of other separators: "'s-Hertogenbosch" becomes "s hertogenbosch".</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder(text?.Length ?? 0);
        foreach (var letter in (text ?? "").Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter)) folded.Append(char.ToLowerInvariant(letter));
            else if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>True when every word of the query occurs in one of the texts; an empty query finds nothing.</summary>
    public static bool Matches(string query, params ReadOnlySpan<string?> texts)
    {
        var words = Fold(query).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var whole = new StringBuilder();
        foreach (var text in texts) whole.Append(Fold(text)).Append('\n');
        var searched = whole.ToString();
        return words.Length > 0 && words.All(word => searched.Contains(word, StringComparison.Ordinal));
    }
}
