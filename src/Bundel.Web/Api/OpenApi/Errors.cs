// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json.Nodes;
using Bundel.Web.Api.Answers;

namespace Bundel.Web.Api.OpenApi;

/// <summary>The error answers, each as a component, and which of them a route can give.</summary>
internal static class Errors
{
    public const string Problem = "Probleem";
    private const string Fault = "Fout";

    public static JsonObject Responses()
    {
        var responses = new JsonObject();
        foreach (var (status, (title, detail)) in ApiStatus.Errors) responses[Name(status)] = Response(status, title, detail);
        return responses;
    }

    public static JsonObject Reference(int status) => new() { ["$ref"] = "#/components/responses/" + Name(status) };

    /// <summary>What this route can answer when it does not succeed.</summary>
    public static IEnumerable<int> Of(ApiRoute route, bool hasResource)
    {
        int[] always = [400, 401, 403, 404, 405, 406, 409, 429, 500, 503];
        var body = route.HasBody ? new[] { 413, 415 } : [];
        return [.. always.Concat(body).Concat(hasResource ? [412] : []).Order()];
    }

    public static void AddSchemas(JsonObject schemas)
    {
        schemas[Problem] = JsonNode.Parse("""
            {"type":"object","description":"Wat er misging (RFC 9457), met alle fouten tegelijk.","required":["status","title","detail"],"properties":{
              "status":{"type":"integer","format":"int32","description":"Dezelfde status als van het antwoord."},
              "title":{"type":"string","description":"Kort wat er misging."},
              "detail":{"type":"string","description":"Wat er misging, en wat u kunt doen."},
              "fouten":{"type":"array","description":"Alle fouten.","items":{"$ref":"#/components/schemas/Fout"}},
              "huidig":{"description":"Bij 412: hoe het nu is."},
              "verzonden":{"description":"Bij 412: wat u verzond."}}}
            """);
        schemas[Fault] = JsonNode.Parse("""
            {"type":"object","description":"Eén fout.","required":["code","bericht"],"properties":{
              "code":{"type":"string","description":"Vaste code van deze fout; blijft gelijk als de tekst verandert."},
              "bericht":{"type":"string","description":"Wat er mis is, in één zin."},
              "veld":{"type":"string","description":"Naam van het veld."},
              "waar":{"type":"string","enum":["adres","vraag","kop","inhoud"],"description":"Waar het veld stond: in het adres, achter het vraagteken, in een kop of in de inhoud."},
              "wijzer":{"type":"string","description":"JSON pointer (RFC 6901) in de invoer: de velden van adres, vraag en inhoud samen."},
              "gevonden":{"type":"string","description":"Wat er stond."},
              "verwacht":{"type":"string","description":"Wat er had moeten staan."},
              "bestand":{"type":"string","description":"Het bestand, als de fout daarin zit."},
              "rij":{"type":"integer","format":"int64","description":"De rij in het bestand."},
              "kolom":{"type":"string","description":"De kolom in het bestand."}}}
            """);
    }

    private static string Name(int status) => "Fout" + status.ToString(CultureInfo.InvariantCulture);

    private static JsonObject Response(int status, string title, string detail)
    {
        var headers = Headers.Version();
        if (status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable) headers["Retry-After"] = Headers.Make("Na hoeveel seconden u het weer kunt proberen.", "integer");
        if (status == StatusCodes.Status405MethodNotAllowed) headers["Allow"] = Headers.Make("De methoden die dit adres wel kent.");
        if (status == StatusCodes.Status401Unauthorized) headers["WWW-Authenticate"] = Headers.Make("Hoe u zich aanmeldt.");
        return new JsonObject
        {
            ["description"] = title,
            ["headers"] = headers,
            ["content"] = new JsonObject
            {
                ["application/problem+json"] = new JsonObject
                {
                    ["schema"] = SchemaBook.Reference(Problem),
                    ["example"] = new JsonObject { ["status"] = status, ["title"] = title, ["detail"] = detail },
                },
            },
        };
    }
}
