// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace Bundel.Kernel.Tables;

/// <summary>
/// Reads numbers as people write them. Tolerated: a euro sign or EUR, spaces around and as grouping, a minus before or behind (also as −),
/// a plus, and ",-" for no cents. Grouping is strict: groups of three after one to three digits that do not start with a zero.
/// </summary>
public static class NumberText
{
    private const int MaxLength = 64;

    /// <summary>Reads a number in a notation.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, NumberNotation notation, out decimal value)
    {
        value = 0;
        if (text.Length is 0 or > MaxLength) return false;
        var (point, group) = notation == NumberNotation.Dutch ? (',', '.') : ('.', ',');
        var body = Bare(text, out var negative);
        if (notation == NumberNotation.Dutch && (body.EndsWith(",--") || body.EndsWith(",-"))) body = body[..body.IndexOf(',')];

        Span<char> digits = stackalloc char[MaxLength];
        var length = Digits(body, point, group, digits);
        if (length == 0 || !decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)) return false;
        if (negative) value = -value;
        return true;
    }

    /// <summary>Reads an amount of at most two decimals from UTF-8 as whole cents; the plain notation takes no detour.</summary>
    public static bool TryCents(ReadOnlySpan<byte> utf8, NumberNotation notation, out long cents)
    {
        if (TryPlainCents(utf8, notation == NumberNotation.Dutch ? (byte)',' : (byte)'.', out cents)) return true;
        if (!TryParse(utf8, notation, out var value)) return false;
        var scaled = value * 100m;
        if (decimal.Truncate(scaled) != scaled || scaled is < long.MinValue or > long.MaxValue) return false;
        cents = (long)scaled;
        return true;
    }

    /// <summary>Reads a number from UTF-8.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, NumberNotation notation, out decimal value)
    {
        value = 0;
        Span<char> text = stackalloc char[MaxLength];
        return utf8.Length <= MaxLength && Encoding.UTF8.TryGetChars(utf8, text, out var length) && TryParse(text[..length], notation, out value);
    }

    private static bool TryPlainCents(ReadOnlySpan<byte> utf8, byte point, out long cents)
    {
        cents = 0;
        var at = 0;
        var negative = utf8.Length > 0 && utf8[0] == '-';
        if (negative) at++;
        var first = at;
        for (; at < utf8.Length && char.IsAsciiDigit((char)utf8[at]); at++) cents = cents * 10 + (utf8[at] - '0');
        if (at == first || at - first > 15) return false;
        var decimals = utf8.Length - at - 1;
        if (decimals > 2 || decimals == 0 || (decimals > 0 && utf8[at] != point)) return false;
        for (var i = 1; i <= 2; i++)
        {
            var digit = i <= decimals ? utf8[at + i] - '0' : 0;
            if (digit is < 0 or > 9) return false;
            cents = cents * 10 + digit;
        }

        if (negative) cents = -cents;
        return true;
    }

    /// <summary>Takes sign, currency and spaces off both ends.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text, out bool negative)
    {
        negative = false;
        var signed = false;
        while (true)
        {
            text = text.Trim();
            if (text.Length == 0) return text;
            if (text[0] == '€') text = text[1..];
            else if (text[^1] == '€') text = text[..^1];
            else if (text.StartsWith("EUR", StringComparison.OrdinalIgnoreCase)) text = text[3..];
            else if (text.EndsWith("EUR", StringComparison.OrdinalIgnoreCase)) text = text[..^3];
            else if (!signed && text[0] is '-' or '−' or '+')
            {
                signed = true;
                negative = text[0] != '+';
                text = text[1..];
            }
            else if (!signed && text[^1] is '-' or '−' && text.Length > 1 && text[^2] is not (',' or '-'))
            {
                signed = negative = true;
                text = text[..^1];
            }
            else
            {
                return text;
            }
        }
    }

    /// <summary>Writes the digits with a point to the target; 0 when the grouping or anything else is wrong.</summary>
    private static int Digits(ReadOnlySpan<char> body, char point, char group, Span<char> digits)
    {
        var fraction = body.IndexOf(point);
        var whole = fraction < 0 ? body : body[..fraction];
        var length = Whole(whole, group, digits);
        if (length < 0 || (length == 0 && fraction < 0)) return 0;
        if (fraction < 0) return length;

        var decimals = body[(fraction + 1)..];
        if (decimals.IsEmpty || decimals.ContainsAnyExceptInRange('0', '9')) return 0;
        digits[length++] = '.';
        decimals.CopyTo(digits[length..]);
        return length + decimals.Length;
    }

    private static int Whole(ReadOnlySpan<char> whole, char group, Span<char> digits)
    {
        var separator = '\0';
        var length = 0;
        var inGroup = 0;
        foreach (var letter in whole)
        {
            if (char.IsAsciiDigit(letter))
            {
                digits[length++] = letter;
                inGroup++;
                continue;
            }

            var found = letter == group ? group : char.IsWhiteSpace(letter) ? ' ' : '\0';
            var rightSize = separator == '\0' ? inGroup is >= 1 and <= 3 && whole[0] != '0' : inGroup == 3;
            if (found == '\0' || (separator != '\0' && separator != found) || !rightSize) return -1;
            separator = found;
            inGroup = 0;
        }

        return separator == '\0' || inGroup == 3 ? length : -1;
    }
}
