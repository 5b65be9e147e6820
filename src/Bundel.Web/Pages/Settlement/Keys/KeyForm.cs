// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Kernel.Tables;
using Bundel.Settlement.Model;

namespace Bundel.Web.Pages.Settlement.Keys;

/// <summary>What the form of one way of dividing holds as text, and back.</summary>
public sealed record KeyForm(string Kind)
{
    public static readonly (string Kind, string Name)[] Kinds =
        [("maatstaf", "Maatstaf"), ("gelijk", "Gelijke delen"), ("vast", "Vaste delen"), ("samengesteld", "Samengesteld"), ("rechtstreeks", "Rechtstreeks"), ("bedragen", "Vaste bedragen"),
        ("gemiddelde", "Gebruik in het verleden"), ("tarief", "Tarief"), ("tijd", "Tijdgedreven"), ("ingroei", "Ingroeipad"), ("begrensd", "Minimum en maximum"), ("aanspraken", "Aanspraken")];

    public string Purpose => Kind switch
    {
        "maatstaf" => "Verdeelt naar rato van een telling, zoals inwoners of werkplekken, op een vast peilmoment.",
        "gelijk" => "Ieder betaalt evenveel.",
        "vast" => "Ieder betaalt een vast deel. Procenten tellen op tot 100, aandelen tot 1.",
        "samengesteld" => "Meer sleutels samen, elk met een gewicht.",
        "bedragen" => "Ieder betaalt een vast bedrag, zoals besloten. Wat overblijft staat als afronding of rest in de verrekening.",
        "gemiddelde" => "Verdeelt naar rato van het gemiddelde over meer jaren, van één of meer maatstaven.",
        "tarief" => "Prijs maal hoeveelheid, met een vaste voet en een drempel naar keuze. Zonder prijs zijn de kosten gedeeld door de geplande hoeveelheid de prijs.",
        "tijd" => "Kosten gedeeld door praktische capaciteit, maal de tijd die een deelnemer veroorzaakt. Onbenutte capaciteit blijft zichtbaar.",
        "ingroei" => "Gaat stap voor stap van een oude naar een nieuwe sleutel. Elk jaar telt alles op tot het geheel.",
        "begrensd" => "Een andere sleutel met een minimum en een maximum; wie een grens raakt staat vast, de anderen verdelen de rest.",
        "aanspraken" => "Ieder krijgt zijn aanspraak; zijn zij samen meer dan het budget, dan worden zij evenredig verlaagd.",
        _ => "Rechtstreekse doorbelasting aan één deelnemer of een groep, zoals een licentie of een project.",
    };

    /// <summary>The field in which the way of dividing itself is filled in.</summary>
    public string RuleField => Kind switch
    {
        "maatstaf" or "tarief" => "maatstaf",
        "tijd" => "activiteiten",
        "ingroei" => "pad",
        "begrensd" => "binnen",
        "gelijk" => "zonder",
        "rechtstreeks" => "aan",
        _ => "delen",
    };

    /// <summary>More than anything that is settled.</summary>
    public const decimal MostEuros = 1_000_000_000_000m;

    /// <summary>Lines that are not empty.</summary>
    public static string[] Rows(string? text) => (text ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>"code = part", one per line.</summary>
    public static string Join(IEnumerable<(string Code, string Part)> parts) => string.Join('\n', parts.Select(part => $"{part.Code} = {part.Part}"));

    /// <summary>Codes, one per line or with commas between them.</summary>
    public static string[] Lines(string? text) => (text ?? "").Split(['\n', '\r', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static bool TryNumber(string text, out decimal value) =>
        NumberText.TryParse(text, NumberNotation.Dutch, out value) || NumberText.TryParse(text, NumberNotation.English, out value);

    /// <summary>An amount with cents, not larger than anything that is settled.</summary>
    public static bool TryAmount(string? text, out Money amount)
    {
        var known = TryNumber(text?.Trim() ?? "", out var number) && Math.Abs(number) <= MostEuros;
        amount = known ? Money.Rounded(number) : Money.Zero;
        return known;
    }

    public static string Text(decimal part) => part.ToString(CultureInfo.InvariantCulture).Replace('.', ',');

    public static ShareUnit Unit(string? unit) => unit switch
    {
        "aandeel" => ShareUnit.Fraction,
        "gewicht" => ShareUnit.Weight,
        _ => ShareUnit.Percent,
    };
}
