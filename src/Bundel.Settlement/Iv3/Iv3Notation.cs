// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Bundel.Collaborations.Services;

namespace Bundel.Settlement.Iv3;

/// <summary>Notation of a taakveld (0.4) and of an Iv3 category: L (lasten) or B (baten), and numbers with points.</summary>
public static partial class Iv3Notation
{
    public static IEnumerable<Problem> Check(string? taskField, string? category)
    {
        if (string.IsNullOrWhiteSpace(taskField)) yield return Problem.InField("taakveld", "verplicht", "Vul dit veld in.");
        foreach (var problem in TaskFields.Check(taskField)) yield return problem;
        if (string.IsNullOrWhiteSpace(category) || !Category().IsMatch(category.Trim())) yield return Problem.InField("categorie", "iv3-categorie-ongeldig", "Dit is geen Iv3-categorie.") with { Found = category, Expected = "L of B en een nummer, zoals L4.3.3 of L3.8" };
    }

    [GeneratedRegex("^[LB][0-9](\\.[0-9]{1,2}){1,3}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Category();
}
