// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement.Keys;

/// <summary>The tables in the form of a key: what they are called and what their columns hold.</summary>
public sealed record KeyTable(string Name, string Legend, string Hint, IReadOnlyList<string> Columns)
{
    private const string Amounts = "Bedrag (€)";

    public static KeyTable Parts(KeyForm form) => form.Kind switch
    {
        "samengesteld" => new("delen", "Delen", "Een regel per sleutel.", ["Sleutel", "Deel"]),
        "gemiddelde" => new("delen", "Maatstaven", "Een regel per maatstaf, met de factor waarmee elke telling telt, zoals uren per product.", ["Maatstaf", "Factor"]),
        "bedragen" => new("delen", "Bedragen", "Een regel per deelnemer.", ["Deelnemer", Amounts]),
        "aanspraken" => new("delen", "Aanspraken", "Een regel per deelnemer.", ["Deelnemer", Amounts]),
        _ => new("delen", "Delen", "Een regel per deelnemer.", ["Deelnemer", "Deel"]),
    };

    public static KeyTable Path { get; } = new("pad", "Pad", "Per jaar het deel van de nieuwe sleutel, van 0 tot 1. Het laatste jaar is 1.", ["Jaar", "Deel van de nieuwe sleutel"]);

    public static KeyTable Bounds { get; } = new("grenzen", "Eigen grenzen", "Zij gaan voor op die voor ieder; leeg is: geen eigen grens.", ["Deelnemer", "Minimum (€)", "Maximum (€)"]);

    public static KeyTable Activities { get; } = new("activiteiten", "Activiteiten", "De maatstaf telt hoe vaak; het peilmoment is bijvoorbeeld 1 januari T-1 of gemiddelde T-1.", ["Naam", "Minuten per keer", "Maatstaf", "Peilmoment"]);
}
