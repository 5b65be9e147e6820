// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json.Nodes;

namespace Bundel.Web.Api.Answers;

/// <summary>What goes back: status, headers and, as a rule, JSON.</summary>
internal sealed class ApiAnswer(int status, byte[]? body = null, string contentType = ApiAnswer.Json)
{
    public const string Json = "application/json; charset=utf-8";
    public const string ProblemJson = "application/problem+json; charset=utf-8";

    private readonly List<(string Name, string Value)> headers = [];

    public int Status { get; } = status;

    public byte[]? Body { get; } = body;

    public static ApiAnswer Of(int status, JsonNode body, string contentType = Json) =>
        new(status, Encoding.UTF8.GetBytes(body.ToJsonString(UseCaseJson.Options)), contentType);

    public ApiAnswer With(string header, string? value)
    {
        if (value is not null) headers.Add((header, value));
        return this;
    }

    public async Task Write(HttpContext context)
    {
        context.Response.StatusCode = Status;
        foreach (var (name, value) in headers) context.Response.Headers.Append(name, value);
        if (Body is null) return;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = Body.Length;
        await context.Response.Body.WriteAsync(Body, context.RequestAborted);
    }
}
