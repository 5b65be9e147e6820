// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;

namespace Bundel.Web.Api.Calls;

/// <summary>The address of what was just made, when it has one: a thing in the collection is named by its code.</summary>
internal static class MadeAt
{
    private const string Code = "code";

    public static string? Address(HttpContext context, ApiRoute route, JsonObject? input)
    {
        if (route.Method != HttpMethods.Post || input?[Code] is not JsonValue code || !code.TryGetValue<string>(out var text)) return null;
        var item = context.RequestServices.GetRequiredService<ApiCatalog>().ItemOf(route);
        return item is null ? null : $"{context.Request.Path}/{Uri.EscapeDataString(text)}";
    }
}
