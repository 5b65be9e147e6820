// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using Bundel.Web.Api.Answers;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Http.Features;

namespace Bundel.Web.Api.Requests;

/// <summary>Brings address, query and body together as the input of the use case: the same JSON as on the command line.</summary>
internal sealed class ApiInput
{
    /// <summary>Largest body in bytes; files come by their hash.</summary>
    public const long MostBytes = 2_000_000;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public JsonObject Fields { get; private set; } = [];

    /// <summary>What is wrong with the request itself; the fields are checked after this.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>The request cannot be read at all.</summary>
    public ApiAnswer? Refusal { get; private set; }

    public static async Task<ApiInput> Read(HttpRequest request, ApiRoute route)
    {
        var input = new ApiInput();
        if (route.HasBody) await input.ReadBody(request, route);
        else if (HasContent(request)) input.Problems.Add(new Problem("inhoud-onverwacht", "Dit verzoek heeft geen inhoud; de velden staan in het adres."));
        if (input.Refusal is not null) return input;
        input.ReadAddress(request, route);
        return input;
    }

    private static bool HasContent(HttpRequest request) => request.ContentLength is > 0 || request.Headers.TransferEncoding.Count > 0;

    private async Task ReadBody(HttpRequest request, ApiRoute route)
    {
        if (!HasContent(request)) return;
        if (route.TakesFile && FileBody.IsFile(request))
        {
            var file = await FileBody.Read(request);
            if (file.Succeeded) Fields["bestand"] = file.Value;
            else Refusal = FileBody.Refuse(file.Problems, route);
            return;
        }

        if (!Accepts.SendsJson(request))
        {
            Refusal = ApiProblem.Of(StatusCodes.Status415UnsupportedMediaType);
            return;
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = MostBytes;
        try
        {
            if (await JsonNode.ParseAsync(request.Body, documentOptions: Strict, cancellationToken: request.HttpContext.RequestAborted) is JsonObject body) Fields = body;
            else Refusal = ApiProblem.Of([new Problem("geen-object", "De inhoud moet een JSON-object zijn.")], route);
        }
        catch (JsonException exception)
        {
            Refusal = ApiProblem.Of([new Problem("json-onjuist", "De inhoud is geen geldige JSON.") { Found = $"een fout op regel {exception.LineNumber + 1}" }], route);
        }
    }

    private void ReadAddress(HttpRequest request, ApiRoute route)
    {
        foreach (var name in route.Parameters)
        {
            if (Fields.ContainsKey(name)) Problems.Add(Problem.InField(name, "veld-in-adres", $"Het veld '{name}' staat al in het adres."));
            if (name != RequestActorMiddleware.RouteValue) Fields[name] = request.RouteValues[name]?.ToString();
        }

        foreach (var (name, values) in request.Query)
        {
            if (route.HasBody || route.Parameters.Contains(name)) Problems.Add(Problem.InField(name, "vraag-onbekend", $"Dit adres kent geen '{name}' achter het vraagteken."));
            else Fields[name] = QueryValue.Read(route, name, [.. values.Select(value => value ?? "")]);
        }
    }
}
