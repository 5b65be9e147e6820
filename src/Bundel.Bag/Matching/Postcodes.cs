// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Bag.Matching;

/// <summary>Postcodes as numbers: quick to compare and to look up; 0 is none.</summary>
internal static class Postcodes
{
    private const int Letters = 26;

    /// <summary>"1381 ce" in any spelling, or 0.</summary>
    public static int Parse(ReadOnlySpan<char> text)
    {
        Span<char> bare = stackalloc char[6];
        var length = 0;
        foreach (var letter in text)
        {
            if (!char.IsLetterOrDigit(letter)) continue;
            if (length == 6) return 0;
            bare[length++] = char.ToUpperInvariant(letter);
        }

        return length == 6 ? OfSix(bare) : 0;
    }

    public static string Text(int code) => string.Create(CultureInfo.InvariantCulture, $"{code / (Letters * Letters)}{(char)('A' + (code / Letters % Letters))}{(char)('A' + (code % Letters))}");

    /// <summary>True when one character differs, or two neighbours are swapped.</summary>
    public static bool Near(int a, int b) => EditDistance.Between(Text(a), Text(b), 1) == 1;

    /// <summary>Finds a postcode within a text, where it stands, or nothing.</summary>
    public static (int Code, int Start, int Length)? Find(string text)
    {
        for (var i = 0; i + 5 < text.Length; i++)
        {
            if (text[i] is < '1' or > '9' || (i > 0 && char.IsLetterOrDigit(text[i - 1])) || !char.IsAsciiDigit(text[i + 1]) || !char.IsAsciiDigit(text[i + 2]) || !char.IsAsciiDigit(text[i + 3])) continue;
            var letters = i + 4;
            while (letters < text.Length && text[letters] is ' ' or '-' or '.') letters++;
            if (letters + 1 >= text.Length || !char.IsAsciiLetter(text[letters]) || !char.IsAsciiLetter(text[letters + 1]) || (letters + 2 < text.Length && char.IsLetterOrDigit(text[letters + 2]))) continue;
            if (letters - i - 4 > 2) continue;
            return (Parse(string.Concat(text.AsSpan(i, 4), text.AsSpan(letters, 2))), i, letters + 2 - i);
        }

        return null;
    }

    private static int OfSix(ReadOnlySpan<char> bare)
    {
        if (bare[0] is < '1' or > '9' || !char.IsAsciiLetterUpper(bare[4]) || !char.IsAsciiLetterUpper(bare[5])) return 0;
        if (!int.TryParse(bare[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var digits)) return 0;
        return (((digits * Letters) + bare[4] - 'A') * Letters) + bare[5] - 'A';
    }
}
