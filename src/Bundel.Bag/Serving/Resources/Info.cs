// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Serving.Resources;

/// <summary>The endpoint /info.</summary>
internal static class Info
{
    public static void Write(BagAnswer answer)
    {
        answer.ContentType = "application/json";
        var json = answer.Json;
        json.WriteStartObject();
        json.WriteString("api-name"u8, "BAG individuele bevragingen"u8);
        json.WriteString("api-version"u8, BagApi.Version);
        json.WriteString("api-description"u8, "Bevragen van de BAG van het samenwerkingsverband"u8);
        json.WriteString("informationmodel"u8, "IMBAG"u8);
        json.WriteString("informationmodel-version"u8, "2.0"u8);
        json.WriteString("informationmodel-location"u8, "https://www.geobasisregistraties.nl/documenten/publicatie/2018/03/12/catalogus-2018"u8);
        json.WriteEndObject();
    }
}
