// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Bundel.Collaborations.Services;

/// <summary>Notation of a taakveld (BBV, Iv3): main task 0 to 8, a point, one or two digits, and sometimes a letter: 0.4, 6.71a.</summary>
public static partial class TaskFields
{
    public static bool IsValid(string text) => Notation().IsMatch(text.Trim());

    /// <summary>Empty is no fault: unknown.</summary>
    public static IEnumerable<Problem> Check(string? text, string field = "taakveld") =>
        string.IsNullOrWhiteSpace(text) || IsValid(text)
            ? []
            : [Problem.InField(field, "taakveld-ongeldig", "Dit is geen taakveld.") with { Found = text, Expected = "bijvoorbeeld 0.4 of 6.71a" }];

    [GeneratedRegex("^[0-8]\\.[0-9]{1,2}[a-d]?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Notation();
}
