// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using Bundel.Web.Api.Answers;
using Bundel.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Bundel.Web.Api.Requests;

/// <summary>A file as the body of a request: the bytes themselves, or the one file of a form. It goes straight to the store, and the input carries its hash.</summary>
internal static class FileBody
{
    private const string Bytes = "application/octet-stream";
    private const string Form = "multipart/form-data";
    private const string Unnamed = "bestand";

    public static bool IsFile(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Value?.ToLowerInvariant() is Bytes or Form;

    public static async Task<Result<JsonNode>> Read(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = Limits.Upload;
        var type = MediaTypeHeaderValue.Parse(request.ContentType);
        var stored = type.MediaType.Equals(Bytes, StringComparison.OrdinalIgnoreCase)
            ? await Save(request, request.Body, NameIn(request.Headers.ContentDisposition))
            : await ReadForm(request, type);
        return stored.Select(file => JsonSerializer.SerializeToNode(file, UseCaseJson.Options)!);
    }

    /// <summary>Too large is 413, as for any body.</summary>
    public static ApiAnswer Refuse(IReadOnlyList<Problem> problems, ApiRoute route) =>
        problems[0].Code == "bestand-te-groot" ? ApiProblem.Of(StatusCodes.Status413PayloadTooLarge) : ApiProblem.Of(problems, route);

    /// <summary>The two other forms of the body, beside JSON about a file that is there already.</summary>
    public static JsonObject Describe(JsonObject content)
    {
        content[Form] = new JsonObject { ["schema"] = JsonNode.Parse("""{"type":"object","required":["bestand"],"properties":{"bestand":{"type":"string","format":"binary","description":"Het bestand."}}}""") };
        content[Bytes] = new JsonObject { ["schema"] = JsonNode.Parse("""{"type":"string","format":"binary","description":"De bytes van het bestand; de naam staat in de kop Content-Disposition."}""") };
        return content;
    }

    private static async Task<Result<UploadedFile>> ReadForm(HttpRequest request, MediaTypeHeaderValue type)
    {
        if (HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary) return new Problem("formulier-onjuist", "Het formulier is niet te lezen: er is geen 'boundary'.");
        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(request.HttpContext.RequestAborted) is { } section)
            {
                if (section.GetContentDispositionHeader() is { } disposition && disposition.IsFileDisposition()) return await Save(request, section.Body, NameOf(disposition));
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return new Problem("formulier-onjuist", "Het formulier is niet te lezen: de delen zijn niet heel.");
        }

        return Problem.InField("bestand", "bestand-ontbreekt", "Er zit geen bestand in het formulier.");
    }

    private static Task<Result<UploadedFile>> Save(HttpRequest request, Stream content, string name) =>
        request.HttpContext.RequestServices.GetRequiredService<FileStore>().Save(content, name, Limits.Upload, request.HttpContext.RequestAborted);

    private static string NameIn(string? header) => ContentDispositionHeaderValue.TryParse(header, out var disposition) ? NameOf(disposition) : Unnamed;

    private static string NameOf(ContentDispositionHeaderValue disposition) =>
        HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value is { Length: > 0 } name ? name : Unnamed;
}
