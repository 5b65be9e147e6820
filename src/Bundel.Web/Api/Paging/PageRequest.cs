// SPDX-License-Identifier: EUPL-1.2
using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bundel.Web.Api.Answers;
using Bundel.Web.Api.Requests;

namespace Bundel.Web.Api.Paging;

/// <summary>
/// Which part of a list is asked for. Most lists are small and cut here; a list that grows without end
/// (<see cref="ContinuedAttribute"/>) is cut by its own query.
/// </summary>
internal sealed class PageRequest
{
    public const string CountKey = "aantal";
    public const string CursorKey = "cursor";
    public const int DefaultCount = 100;
    public const int MostCount = 500;

    private readonly HttpRequest request;
    private readonly ApiRoute route;
    private readonly ContinuedAttribute? continued;
    private readonly string filter;
    private int count = DefaultCount;
    private int position;

    private PageRequest(HttpRequest request, ApiRoute route, JsonObject fields)
    {
        this.request = request;
        this.route = route;
        continued = ContinuationOf(route);
        filter = FilterOf(fields);
    }

    public static ContinuedAttribute? ContinuationOf(ApiRoute route) => route.UseCase.Type.GetCustomAttribute<ContinuedAttribute>();

    /// <summary>Takes the keys of paging out of the input.</summary>
    public static PageRequest Take(HttpRequest request, ApiRoute route, ApiInput input)
    {
        var page = new PageRequest(request, route, input.Fields);
        if (page.continued is null) page.TakeCount(input);
        if (input.Fields.Remove(CursorKey, out var cursor)) page.TakeCursor(cursor!.ToString(), input);
        return page;
    }

    public ApiAnswer Of(IEnumerable items, object question)
    {
        var all = items.Cast<object>().Select(item => JsonSerializer.SerializeToNode(item, route.ItemType!, UseCaseJson.Options));
        JsonNode?[] shown = continued is null ? [.. all.Skip(position).Take(count + 1)] : [.. all];
        var next = continued is null ? NextPosition(shown.Length) : NextOf(shown, question);
        var links = new JsonObject { ["self"] = Link(request.Query[CursorKey].FirstOrDefault()) };
        if (next is not null) links["next"] = Link(next);
        var body = new JsonObject { ["items"] = new JsonArray(continued is null ? [.. shown.Take(count)] : shown), ["_links"] = links };
        return ApiAnswer.Of(StatusCodes.Status200OK, body).With("Link", next is null ? null : $"<{Address(next)}>; rel=\"next\"");
    }

    private void TakeCount(ApiInput input)
    {
        if (!input.Fields.Remove(CountKey, out var given)) return;
        if (int.TryParse(given!.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out count) && count is >= 1 and <= MostCount) return;
        input.Problems.Add(Problem.InField(CountKey, "aantal-onjuist", $"Vraag 1 tot {MostCount} onderdelen tegelijk.") with { Found = given.ToString() });
    }

    private void TakeCursor(string cursor, ApiInput input)
    {
        var from = Cursor.Read(cursor, filter);
        if (from is not null && continued is not null) input.Fields[continued.From] = from;
        else if (from is null || !int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out position))
            input.Problems.Add(Problem.InField(CursorKey, "cursor-onjuist", "Deze cursor hoort niet bij deze lijst met dit filter. Neem hem over uit '_links.next', of begin zonder cursor."));
    }

    private string? NextPosition(int found) => found > count ? Cursor.Write((position + count).ToString(CultureInfo.InvariantCulture), filter) : null;

    private string? NextOf(JsonNode?[] shown, object question)
    {
        var asked = JsonSerializer.SerializeToNode(question, route.UseCase.Type, UseCaseJson.Options)![CountKey]!.GetValue<int>();
        return shown.Length < asked ? null : Cursor.Write(shown[^1]![continued!.Last]!.ToString(), filter);
    }

    private string FilterOf(JsonObject fields)
    {
        var rest = fields.Where(field => field.Key is not (CountKey or CursorKey) && field.Key != continued?.From).OrderBy(field => field.Key, StringComparer.Ordinal);
        return $"{request.Path} {string.Join('&', rest.Select(field => $"{field.Key}={field.Value?.ToJsonString()}"))}";
    }

    private JsonObject Link(string? cursor) => new() { ["href"] = Address(cursor) };

    private string Address(string? cursor)
    {
        var query = request.Query.Where(pair => pair.Key != CursorKey).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        return request.PathBase + request.Path + QueryString.Create(cursor is null ? query : query.Append(KeyValuePair.Create<string, string?>(CursorKey, cursor)));
    }
}
