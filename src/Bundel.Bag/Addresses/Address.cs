// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Bag.Addresses;

/// <summary>A current address with everything that its lines need.</summary>
public sealed record Address(
    [property: JsonPropertyName("nummeraanduidingIdentificatie")] string Id,
    [property: JsonPropertyName("openbareRuimteNaam")] string Street,
    [property: JsonPropertyName("korteNaam")] string ShortStreet,
    [property: JsonPropertyName("huisnummer")] int Number,
    [property: JsonPropertyName("huisletter")] string? Letter,
    [property: JsonPropertyName("huisnummertoevoeging")] string? Suffix,
    [property: JsonPropertyName("postcode")] string? Postcode,
    [property: JsonPropertyName("woonplaatsNaam")] string Town,
    [property: JsonPropertyName("adresseerbaarObjectIdentificatie")] string? Object)
{
    /// <summary>X and y in metres of the Rijksdriehoek grid, of the middle of the object.</summary>
    [JsonIgnore] public (double X, double Y)? Place { get; init; }

    /// <summary>Street, number, letter and suffix by NEN 5825.</summary>
    [JsonPropertyName("adresregel5")] public string Line5 => Line(ShortStreet, Number, Letter, Suffix);

    /// <summary>Postcode and town by NEN 5825: "1381 CE  WEESP".</summary>
    [JsonPropertyName("adresregel6")] public string Line6 => Postcode is null ? Town.ToUpperInvariant() : $"{Postcode[..4]} {Postcode[4..]}  {Town.ToUpperInvariant()}";

    /// <summary>A suffix that begins with a digit gets a dash, any other a space.</summary>
    public static string Line(string street, int number, string? letter, string? suffix)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{street} {number}");
        if (letter is not null) line += " " + letter;
        if (suffix is not null) line += (char.IsAsciiDigit(suffix[0]) ? "-" : " ") + suffix;
        return line;
    }
}
