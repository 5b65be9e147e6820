// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Messages.Schemas;

/// <summary>A set of schemas that Bundel knows how to use, and where its owner publishes it.</summary>
/// <param name="Standard">Name of the standard.</param>
/// <param name="Roots">Beginnings of the names of the files that describe messages.</param>
/// <param name="Source">Where the user gets them: they are the work of others and do not come with Bundel.</param>
public sealed record KnownSet(string Standard, string[] Roots, string Source)
{
    public static IReadOnlyList<KnownSet> All { get; } =
    [
        new("StUF-BG", ["bg0204.xsd"], "VNG Realisatie, StUF-BG 2.04 (github.com/VNG-Realisatie/StUF-BG)"),
        new("Geo-BAG", ["geoBAG0100_msg.xsd", "geoBAG0101_msg.xsd"], "Geonovum, Geo-BAG (register.geostandaarden.nl)"),
        new("StUF-BG 3.10", ["bg0310_msg"], "VNG Realisatie, StUF-BG 3.10 (github.com/VNG-Realisatie/StUF-BG)"),
        new("LVBAG-extract", ["BagvsExtractDeelbestand", "BagvsExtractLeveringsdocument", "BagvsGwrDeelbestand"], "Kadaster, BAG 2.0 Extract (developer.kadaster.nl)"),
    ];
}

/// <summary>An installed set.</summary>
public sealed record InstalledSet(
    [property: JsonPropertyName("standaard")] string Standard,
    [property: JsonPropertyName("versie")] string Version,
    [property: JsonPropertyName("map")] string Folder,
    [property: JsonPropertyName("wortels")] IReadOnlyDictionary<string, string> Roots);
