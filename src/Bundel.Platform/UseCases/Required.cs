// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>The checks that most inputs share.</summary>
public static class Required
{
    public static IEnumerable<Problem> Text(string field, string? value, int maxLength)
    {
        if (string.IsNullOrWhiteSpace(value)) yield return Problem.InField(field, "verplicht", "Vul dit veld in.");
        else if (value.Trim().Length > maxLength) yield return Problem.InField(field, "te-lang", $"Dit is te lang: ten hoogste {maxLength} tekens.");
        else if (value.Contains('\0', StringComparison.Ordinal)) yield return Problem.InField(field, "stuurteken", "Dit bevat een teken dat geen tekst is.");
    }
}

/// <summary>Checks a code in the input of a use case.</summary>
public static class CodeRules
{
    /// <summary>Codes that are addresses of the application itself.</summary>
    private static readonly string[] Reserved = ["api", "hulp", "zoeken", "aanmelden", "afmelden", "uitnodiging", "account", "healthz", "lib", "samenwerkingen", "fout", "bundel", "openbaar"];

    /// <summary>Checks the code of something whose page lies beneath its list: there "nieuw" is the page that adds one.</summary>
    public static IEnumerable<Problem> CheckListed(string? code, string field = "code") =>
        code is "nieuw" or "importeren" or "herindeling" ? [Taken(field)] : Check(code, field);

    public static IEnumerable<Problem> Check(string? code, string field = "code")
    {
        var parsed = Kernel.Code.Parse(code, field);
        if (!parsed.Succeeded) return parsed.Problems;
        return Reserved.Contains(parsed.Value) ? [Taken(field)] : [];
    }

    private static Problem Taken(string field) => Problem.InField(field, "code-bezet", "Deze code is een adres van Bundel zelf.");
}
