// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using Bundel.Web.Doors;

namespace Bundel.Web.Api;

/// <summary>Translates one request to a use case and its result to an answer.</summary>
internal static class UseCaseEndpoint
{
    public static async Task Handle(HttpContext context, UseCaseDescriptor useCase)
    {
        context.Response.Headers["API-Version"] = BundelApi.Version;
        var input = await ReadInput(context);
        var command = input.Succeeded ? UseCaseReader.Read(useCase, input.Value) : Result<object>.Failure(input.Problems);
        if (!command.Succeeded)
        {
            await ApiProblem.Write(context, command.Problems);
            return;
        }

        var actor = context.RequestServices.GetRequiredService<RequestActor>().Actor!;
        var result = await context.RequestServices.GetRequiredService<UseCases>().RunAny(command.Value, actor, new Progress<JobProgress>(), context.RequestAborted);
        if (result.Succeeded) await Write(context, useCase, result.Value);
        else await ApiProblem.Write(context, result.Problems);
    }

    private static async Task<Result<JsonObject>> ReadInput(HttpContext context)
    {
        var input = new JsonObject();
        if (context.Request.ContentLength is > 0 || context.Request.Headers.TransferEncoding.Count > 0)
        {
            if (!context.Request.HasJsonContentType()) return new Problem("geen-json", "De inhoud moet JSON zijn.") { Found = context.Request.ContentType, Expected = "application/json" };
            try
            {
                if (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted) is not JsonObject body) return new Problem("geen-object", "De inhoud moet een JSON-object zijn.");
                input = body;
            }
            catch (JsonException exception)
            {
                return new Problem("json-onjuist", "De inhoud is geen geldige JSON.") { Place = new Place(null, exception.LineNumber + 1) };
            }
        }

        foreach (var (name, value) in context.Request.RouteValues)
        {
            if (name != RequestActorMiddleware.RouteValue) input[name] = value?.ToString();
        }

        foreach (var (name, value) in context.Request.Query) input[name] = value.ToString();
        return input;
    }

    private static async Task Write(HttpContext context, UseCaseDescriptor useCase, object value)
    {
        if (value is Done)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        context.Response.StatusCode = useCase.IsCommand ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        await context.Response.WriteAsJsonAsync(value is ITypedId ? new { id = value } : value, value is ITypedId ? typeof(object) : useCase.ResultType, UseCaseJson.Options, "application/json; charset=utf-8", context.RequestAborted);
    }
}
