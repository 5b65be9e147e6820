// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.RegularExpressions;

namespace Bundel.Kernel;

/// <summary>The name by which files and users refer to a thing; unique in its collaboration: lower-case letters, digits and hyphens.</summary>
public static partial class Code
{
    /// <summary>Longest code.</summary>
    public const int MaxLength = 60;

    /// <summary>Checks a code that a user typed.</summary>
    public static Result<string> Parse(string? text, string field = "code")
    {
        var code = text?.Trim().ToLowerInvariant() ?? "";
        return code.Length <= MaxLength && Shape().IsMatch(code)
            ? code
            : Result<string>.Failure([new Problem("code-ongeldig", "Een code bestaat uit kleine letters, cijfers en koppeltekens.") { Field = field, Found = text ?? "niets", Expected = "bijvoorbeeld werkplek-basis" }]);
    }

    /// <summary>Proposes a code for a name: "Súdwest-Fryslân" becomes "sudwest-fryslan".</summary>
    public static string From(string name)
    {
        var code = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter)) code.Append(letter);
            else if (char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.NonSpacingMark && code.Length > 0 && code[^1] != '-') code.Append('-');
        }

        var text = code.ToString().Trim('-');
        return text.Length <= MaxLength ? text : text[..MaxLength].TrimEnd('-');
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Shape();
}
