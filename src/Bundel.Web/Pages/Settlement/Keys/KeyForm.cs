// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Kernel.Tables;
using Bundel.Settlement.Model;

namespace Bundel.Web.Pages.Settlement.Keys;

/// <summary>What the form of one way of dividing holds as text, and back.</summary>
public sealed record KeyForm(string Kind)
{
    public static readonly (string Kind, string Name)[] Kinds =
        [("maatstaf", "Maatstaf"), ("gelijk", "Gelijke delen"), ("vast", "Vaste delen"), ("samengesteld", "Samengesteld"), ("rechtstreeks", "Rechtstreeks"), ("bedragen", "Vaste bedragen")];

    public string Purpose => Kind switch
    {
        "maatstaf" => "Verdeelt naar rato van een telling, zoals inwoners of werkplekken, op een vast peilmoment.",
        "gelijk" => "Ieder betaalt evenveel.",
        "vast" => "Ieder betaalt een vast deel. Procenten tellen op tot 100, aandelen tot 1.",
        "samengesteld" => "Meer sleutels samen, elk met een gewicht.",
        "bedragen" => "Ieder betaalt een vast bedrag, zoals besloten. Wat overblijft staat als afronding of rest in de verrekening.",
        _ => "Rechtstreekse doorbelasting aan één deelnemer of een groep, zoals een licentie of een project.",
    };

    /// <summary>The field in which the way of dividing itself is filled in.</summary>
    public string RuleField => Kind switch
    {
        "maatstaf" => "maatstaf",
        "gelijk" => "zonder",
        "rechtstreeks" => "aan",
        _ => "delen",
    };

    /// <summary>"kerkveen = 29,5" per line, with Dutch or English decimals.</summary>
    public static Result<IReadOnlyList<(string Code, decimal Part)>> Parts(string? text)
    {
        var parts = new List<(string, decimal)>();
        var problems = new List<Problem>();
        foreach (var line in (text ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = line.LastIndexOf('=');
            if (at > 0 && TryNumber(line[(at + 1)..].Trim(), out var part)) parts.Add((line[..at].Trim(), part));
            else problems.Add(Problem.InField("delen", "deel-ongeldig", "Deze regel heeft niet de vorm code = deel.") with { Found = line, Expected = "kerkveen = 29,5" });
        }

        if (parts.Count == 0 && problems.Count == 0) problems.Add(Problem.InField("delen", "verplicht", "Vul ten minste één regel in."));
        return problems.Count > 0 ? problems : parts;
    }

    /// <summary>Codes, one per line or with commas between them.</summary>
    public static string[] Lines(string? text) => (text ?? "").Split(['\n', '\r', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool TryNumber(string text, out decimal value) =>
        NumberText.TryParse(text, NumberNotation.Dutch, out value) || NumberText.TryParse(text, NumberNotation.English, out value);

    public static string Text(decimal part) => part.ToString(CultureInfo.InvariantCulture).Replace('.', ',');

    public static ShareUnit Unit(string? unit) => unit switch
    {
        "aandeel" => ShareUnit.Fraction,
        "gewicht" => ShareUnit.Weight,
        _ => ShareUnit.Percent,
    };
}
