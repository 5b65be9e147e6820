// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;

namespace Bundel.Web.Api.OpenApi;

/// <summary>Headers of answers.</summary>
internal static class Headers
{
    public static JsonObject Version() => new() { ["API-Version"] = new JsonObject { ["$ref"] = "#/components/headers/API-Version" } };

    public static JsonObject Make(string description, string type = "string") => new() { ["description"] = description, ["schema"] = new JsonObject { ["type"] = type } };

    public static JsonObject Components()
    {
        var version = Make("De volledige versie van de API.");
        version["example"] = BundelApi.Version;
        return new JsonObject { ["API-Version"] = version };
    }
}
