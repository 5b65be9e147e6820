// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using Bundel.Bag.Serving;

namespace Bundel.Web.Bag;

/// <summary>Answers that need no store: about keys, limits and outages.</summary>
internal static class BagRefusal
{
    public static Task NoKey(HttpContext context) => Key(context, 400, "Missing API Key");

    public static Task WrongKey(HttpContext context) => Key(context, 401, "Invalid API Key");

    public static Task TooMany(HttpContext context) => Write(context, 429, "tooManyRequests", "Too Many Requests", "You have exceeded your quota");

    public static Task TooLarge(HttpContext context) => Write(context, 422, "unprocessableEntity", "Request body bevat een ongeldige waarde.", "De body is te groot voor een GeoJSON-punt.");

    public static Task NoStore(HttpContext context) => Write(context, 503, "sourceUnavailable", "Bronservice is niet beschikbaar.", "Er is nog geen BAG geladen, of de opslag kan nu niet worden gelezen.");

    public static Task Fault(HttpContext context) => Write(context, 500, "serverError", "Interne server fout.", "De vraag kon niet worden beantwoord.");

    private static Task Key(HttpContext context, int status, string detail)
    {
        var problem = Problem(context, status, "authentication", "Niet correct geauthenticeerd.", detail);
        problem["error"] = "Kadaster - Foute aanvraag.";
        problem["errorDescription"] = "Het bericht kan niet worden verwerkt.";
        problem["errorDetail"] = detail;
        return Write(context, status, problem);
    }

    private static Task Write(HttpContext context, int status, string code, string title, string detail) => Write(context, status, Problem(context, status, code, title, detail));

    private static Task Write(HttpContext context, int status, JsonObject problem) =>
        BagDoor.Write(context, status, BagAnswer.Problem, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(problem));

    private static JsonObject Problem(HttpContext context, int status, string code, string title, string detail) => new()
    {
        ["type"] = $"https://datatracker.ietf.org/doc/html/rfc9110#status.{status}",
        ["title"] = title,
        ["status"] = status,
        ["detail"] = detail,
        ["instance"] = $"{context.Request.Path.Value![BagApi.Path.Length..]}{context.Request.QueryString}",
        ["code"] = code,
    };
}
