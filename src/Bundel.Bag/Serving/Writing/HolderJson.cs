// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Collaborations.Organisations;

namespace Bundel.Bag.Serving.Writing;

/// <summary>Writes bronhouders: the gemeenten, by the relations with woonplaatsen; the name is known for gemeenten of today.</summary>
internal static class HolderJson
{
    private static readonly Dictionary<string, string> Provinces = new(StringComparer.Ordinal)
    {
        ["Groningen"] = "GR",
        ["Friesland"] = "FR",
        ["Fryslân"] = "FR",
        ["Drenthe"] = "DR",
        ["Overijssel"] = "OV",
        ["Flevoland"] = "FL",
        ["Gelderland"] = "GD",
        ["Utrecht"] = "UT",
        ["Noord-Holland"] = "NH",
        ["Zuid-Holland"] = "ZH",
        ["Zeeland"] = "ZL",
        ["Noord-Brabant"] = "NB",
        ["Limburg"] = "LB",
    };

    public static void Embedded(HalWriter hal, List<int> municipalities)
    {
        hal.Json.WriteStartArray("bronhouders"u8);
        foreach (var municipality in municipalities)
        {
            hal.Json.WriteStartObject();
            Fields(hal, municipality);
            hal.Json.WriteEndObject();
        }

        hal.Json.WriteEndArray();
    }

    /// <summary>The content of a resource: bronhouder and links.</summary>
    public static void Content(HalWriter hal, int municipality, string self)
    {
        hal.Json.WriteStartObject("bronhouder"u8);
        Fields(hal, municipality);
        hal.Json.WriteEndObject();
        hal.Json.WriteStartObject("_links"u8);
        hal.Self(self);
        hal.Json.WriteEndObject();
    }

    private static void Fields(HalWriter hal, int municipality)
    {
        var code = $"{municipality:0000}";
        var known = Municipalities.Find("GM" + code);
        hal.Json.WriteString("code"u8, code);
        hal.Json.WriteString("naam"u8, known?.Name ?? $"Gemeente {code}");
        if (hal.Session.Relations.Lifetime(municipality) is { } life)
        {
            hal.Day("beginGeldigheid", (long)life.Begin);
            hal.Day("eindGeldigheid", life.End);
        }

        if (known is null || !Provinces.TryGetValue(known.Province, out var province)) return;
        hal.Json.WriteStartObject("provincie"u8);
        hal.Json.WriteString("naam"u8, known.Province);
        hal.Json.WriteString("afkorting"u8, province);
        hal.Json.WriteEndObject();
    }
}
