// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Matching;

/// <summary>Recognises a column of burgerservicenummers: nine digits (or eight, when a spreadsheet lost the zero) that pass the elfproef on nearly all rows.</summary>
public static class BsnCheck
{
    private const int Digits = 9;
    private const double NearlyAll = 0.9;

    public static bool LooksLikeBsn(IEnumerable<string> values)
    {
        var (all, passing) = (0, 0);
        foreach (var value in values)
        {
            if (value.Length == 0) continue;
            all++;
            if (Passes(value)) passing++;
        }

        return all > 0 && passing >= all * NearlyAll;
    }

    private static bool Passes(string value)
    {
        var sum = 0;
        var count = value.Count(char.IsAsciiDigit);
        if (count is not (Digits or Digits - 1) || value.Any(letter => !char.IsAsciiDigit(letter) && letter is not (' ' or '.' or '-'))) return false;
        var weight = count;
        foreach (var letter in value)
        {
            if (!char.IsAsciiDigit(letter)) continue;
            sum += (letter - '0') * (weight == 1 ? -1 : weight);
            weight--;
        }

        return sum % 11 == 0 && sum > 0;
    }
}
