// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Cli.Bag;

/// <summary>"0457,0406" to codes.</summary>
internal static class MunicipalityCodes
{
    public static HashSet<int> Read(string? text, List<Problem> problems)
    {
        var codes = new HashSet<int>();
        foreach (var part in (text ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length <= 4 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code > 0) codes.Add(code);
            else problems.Add(new Problem("gemeentecode-onjuist", "Dit is geen gemeentecode.") { Found = part, Expected = "vier cijfers, zoals 0457" });
        }

        return codes;
    }
}
