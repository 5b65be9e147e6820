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
    [JsonPropertyName("adresregel6")] public string Line6 => PlaceLine(Postcode, Town);

    public static string PlaceLine(string? postcode, string town) => postcode is null ? town.ToUpperInvariant() : $"{postcode[..4]} {postcode[4..]}  {town.ToUpperInvariant()}";

    /// <summary>Letter and suffix are written together; what begins with a digit gets a dash, anything else a space.</summary>
    public static string Line(string street, int number, string? letter, string? suffix)
    {
        var rest = letter + suffix;
        return string.Create(CultureInfo.InvariantCulture, $"{street} {number}{(rest.Length == 0 ? "" : char.IsAsciiDigit(rest[0]) ? "-" : " ")}{rest}");
    }
}
