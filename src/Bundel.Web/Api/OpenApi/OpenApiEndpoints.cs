// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using Bundel.Web.Api.Answers;
using Bundel.Web.Api.Frame;

namespace Bundel.Web.Api.OpenApi;

/// <summary>The document, for everyone and from every site.</summary>
internal static class OpenApiEndpoints
{
    public static void Map(WebApplication app)
    {
        var document = app.Services.GetRequiredService<ApiDocument>();
        Map(app, "openapi.json", new(() => document.Root));
        Map(app, "openapi-3.0.json", new(() => OpenApi30.Of(document.Root)));
    }

    private static void Map(WebApplication app, string name, Lazy<JsonObject> document) => app
        .MapGet($"{BundelApi.Base}/{name}", context => ApiAnswer.Of(StatusCodes.Status200OK, document.Value).With("Access-Control-Allow-Origin", "*").Write(context))
        .AllowAnonymous()
        .RequireRateLimiting(ApiLimits.Policy);
}
