// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Serving.Writing;

namespace Bundel.Bag.Serving.Resources;

/// <summary>Writes a collection, whole or one page of it with links to the others.</summary>
internal static class Collection
{
    private const int DefaultSize = 20;

    public static void Write<T>(HalWriter hal, string name, IReadOnlyList<T> found, bool paged, Action<T> write)
    {
        var size = paged ? hal.Query.Integer("pageSize") ?? DefaultSize : int.MaxValue;
        var page = paged ? hal.Query.Integer("page") ?? 1 : 1;
        var last = Math.Max(1, paged ? (found.Count + size - 1) / size : 1);
        if (page > last) throw RefusalException.Invalid([new("page", "page", "De opgegeven pagina bestaat niet.")]);
        if (paged) hal.Session.Answer.Paging = (page, size);
        hal.Json.WriteStartObject();
        var from = paged ? (page - 1) * size : 0;
        if (found.Count > 0)
        {
            hal.Json.WriteStartObject("_embedded"u8);
            hal.Json.WriteStartArray(name);
            for (var i = from; i < found.Count && i - from < size; i++) write(found[i]);
            hal.Json.WriteEndArray();
            hal.Json.WriteEndObject();
        }

        hal.Json.WriteStartObject("_links"u8);
        hal.Self(hal.Call.Self);
        if (page > 1)
        {
            hal.Link("first", At(hal.Call, 1));
            hal.Link("previous", At(hal.Call, page - 1));
        }

        if (page < last)
        {
            hal.Link("next", At(hal.Call, page + 1));
            hal.Link("last", At(hal.Call, last));
        }

        hal.Json.WriteEndObject();
        hal.Json.WriteEndObject();
    }

    /// <summary>The address of the request with another page.</summary>
    private static string At(BagCall call, int page)
    {
        var rest = call.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(pair => pair != "page" && !pair.StartsWith("page=", StringComparison.Ordinal));
        return $"{call.Base}{call.Path}?{string.Join('&', rest.Append($"page={page}"))}";
    }
}
