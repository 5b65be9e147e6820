// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;

namespace Bundel.Web.Api.OpenApi;

/// <summary>The document names itself.</summary>
internal static class DocumentPath
{
    public static readonly ApiTag Tag = new("Documentatie", "De beschrijving van deze API.");

    public static JsonObject Item() => new()
    {
        ["get"] = new JsonObject
        {
            ["operationId"] = "openapi-document",
            ["tags"] = new JsonArray(Tag.Name),
            ["summary"] = "Geeft dit document",
            ["description"] = "Geeft dit document. Voor iedereen, zonder sleutel, ook vanaf andere sites.",
            ["security"] = new JsonArray(),
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject
                {
                    ["description"] = "Het document.",
                    ["headers"] = Headers.Version(),
                    ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "object" } } },
                },
            },
        },
    };
}
