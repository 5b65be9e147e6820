// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Bag.Matching;

/// <summary>What is written as a house number, taken apart.</summary>
/// <param name="Number">The number, or 0 when there is none.</param>
/// <param name="Rest">Letter and suffix in capitals without anything else: "3-hs", "3 HS" and "3hs" all have HS.</param>
/// <param name="To">The last number of a range, or 0.</param>
/// <param name="Opposite">True for "t/o 3" and "tegenover 3": the place is across, the address is another's.</param>
/// <param name="Beside">True for "bij 3" and "nabij 3".</param>
internal readonly record struct HouseNumber(int Number, string Rest, int To = 0, bool Opposite = false, bool Beside = false)
{
    private const int MostDigits = 5;
    private static readonly string[] OppositeWords = ["t/o", "t.o.", "t-o", "to ", "tegenover"];
    private static readonly string[] BesideWords = ["bij", "nabij", "naast", "b/d", "by "];
    private static readonly string[] EmptyWords = ["nummer", "huisnummer", "nr.", "nr", "no.", "no", "#"];

    public static HouseNumber Parse(string? number, string? letter, string? suffix)
    {
        var text = (number ?? "").Trim();
        var opposite = Strip(ref text, OppositeWords);
        var beside = Strip(ref text, BesideWords);
        Strip(ref text, EmptyWords);
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits is 0 or > MostDigits) return new HouseNumber(0, "");
        var value = int.Parse(text.AsSpan(0, digits), CultureInfo.InvariantCulture);
        var rest = text[digits..];
        if (rest is ".0" or ",0" or ".00" or ",00") rest = "";
        opposite |= StripAll(ref letter, OppositeWords) | StripAll(ref suffix, OppositeWords);
        beside |= StripAll(ref letter, BesideWords) | StripAll(ref suffix, BesideWords);
        return new HouseNumber(value, Bare(rest + letter + suffix), RangeEnd(rest, value), opposite, beside);
    }

    /// <summary>Letters and digits in capitals; "huis" is "hs".</summary>
    public static string Bare(string text)
    {
        Span<char> kept = stackalloc char[Math.Min(text.Length, 32)];
        var length = 0;
        foreach (var letter in text)
        {
            if (length < kept.Length && char.IsLetterOrDigit(letter)) kept[length++] = char.ToUpperInvariant(letter);
        }

        var bare = length == 0 ? "" : new string(kept[..length]);
        return bare == "HUIS" ? "HS" : bare;
    }

    /// <summary>Other ways in which the same rest is written; none of them is certain.</summary>
    public static string[] Alternatives(string rest) => rest switch
    {
        "HS" => ["H", "HUIS", "0"],
        "H" => ["HS"],
        "I" or "1HG" => ["1"],
        "II" or "2HG" => ["2"],
        "III" or "3HG" => ["3"],
        "IV" or "4HG" => ["4"],
        "1" => ["I"],
        "2" => ["II"],
        "3" => ["III"],
        "4" => ["IV"],
        "B" or "BS" => ["BIS"],
        "BOVEN" => ["BOV", "BV"],
        "BV" => ["BOV", "BOVEN"],
        "BOV" => ["BV", "BOVEN"],
        "BENEDEN" => ["BEN", "BG"],
        "BG" => ["BEN", "BENEDEN"],
        "BEN" => ["BG", "BENEDEN"],
        _ => rest.StartsWith('0') && rest.Length > 1 ? [rest.TrimStart('0')] : [],
    };

    private static int RangeEnd(string rest, int first)
    {
        var after = rest.TrimStart(' ', '-', '/', '–', '+', '&');
        if (after.StartsWith("t/m", StringComparison.OrdinalIgnoreCase)) after = after[3..].TrimStart();
        else if (after.StartsWith("tm", StringComparison.OrdinalIgnoreCase)) after = after[2..].TrimStart();
        else if (after.StartsWith("en ", StringComparison.OrdinalIgnoreCase)) after = after[3..].TrimStart();
        else if (after.Length == rest.TrimStart().Length) return 0;
        return after.Length is > 0 and <= MostDigits && int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var last) && last > first ? last : 0;
    }

    private static bool Strip(ref string text, string[] words)
    {
        foreach (var word in words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            text = text[word.Length..].Trim();
            return true;
        }

        return false;
    }

    private static bool StripAll(ref string? text, string[] words)
    {
        if (text is null) return false;
        var trimmed = text.Trim();
        if (!words.Any(word => trimmed.Equals(word.Trim(), StringComparison.OrdinalIgnoreCase))) return false;
        text = null;
        return true;
    }
}
