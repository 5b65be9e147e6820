// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bundel.Platform;

/// <summary>The input of a use case as the audit chain keeps it.</summary>
internal static class AuditPayload
{
    private const string Withheld = "(niet vastgelegd)";

    public static string Of(object input, Type type)
    {
        var secret = UseCaseJson.Options.GetTypeInfo(type).Properties
            .Where(field => field.AttributeProvider?.IsDefined(typeof(NotAuditedAttribute), inherit: true) == true).Select(field => field.Name).ToArray();
        if (secret.Length == 0) return JsonSerializer.Serialize(input, type, UseCaseJson.Options);
        var node = (JsonObject)JsonSerializer.SerializeToNode(input, type, UseCaseJson.Options)!;
        foreach (var name in secret) node[name] = Withheld;
        return node.ToJsonString(UseCaseJson.Options);
    }
}
