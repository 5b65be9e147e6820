// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using Bundel.Web.Api.Answers;
using Bundel.Web.Api.OpenApi;

namespace Bundel.Web.Api.Calls;

/// <summary>A long command becomes a job: the answer is 202 with its address, where a program sees how far it is and what came of it.</summary>
internal sealed class LongCall(HttpContext context, ApiRoute route, Actor actor, UseCases useCases)
{
    private const string Field = "taak";

    public async Task<ApiAnswer> Run(object command, Precondition? precondition, RequestKey? once, JsonNode sent)
    {
        if (once is not null && await Before(once) is { } before) return before;
        if (precondition is not null && !await Holds(precondition)) return await ChangedAnswer.Of(context, route, actor, precondition, sent);
        var job = await context.RequestServices.GetRequiredService<JobQueue>().EnqueueAny(command, actor, once, context.RequestAborted);
        if (job.Succeeded) return Accepted(job.Value.ToString());
        if (once is not null && job.Problems[0].Kind == ProblemKind.Conflict && await Before(once) is { } meanwhile) return meanwhile;
        return ApiProblem.Of(job.Problems, route);
    }

    /// <summary>What the document says of it.</summary>
    public static JsonObject Describe()
    {
        var headers = Headers.Version();
        headers["Location"] = Headers.Make("Adres van de taak.");
        var job = new JsonObject { ["type"] = "string", ["format"] = "uuid", ["description"] = "De taak die dit doet; zie taak-tonen." };
        return new JsonObject
        {
            ["description"] = "Aangenomen: een taak doet het werk.",
            ["headers"] = headers,
            ["content"] = new JsonObject
            {
                ["application/json"] = new JsonObject
                {
                    ["schema"] = new JsonObject { ["type"] = "object", ["required"] = new JsonArray(Field, "_links"), ["properties"] = new JsonObject { [Field] = job, ["_links"] = Links() } },
                },
            },
        };
    }

    private static JsonObject Links() => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray(Field),
        ["properties"] = new JsonObject { [Field] = new JsonObject { ["type"] = "object", ["required"] = new JsonArray("href"), ["properties"] = new JsonObject { ["href"] = new JsonObject { ["type"] = "string", ["format"] = "uri-reference" } } } },
    };

    private async Task<ApiAnswer?> Before(RequestKey once)
    {
        var found = await context.RequestServices.GetRequiredService<KeptAnswers>().Find(route.UseCase, actor, once, context.RequestAborted);
        if (!found.Succeeded) return ApiProblem.Of(found.Problems, route);
        return found.Value is { } job ? Accepted(job) : null;
    }

    private async Task<bool> Holds(Precondition precondition)
    {
        var seen = await useCases.RunAny(precondition.Question, actor, Terms.None, context.RequestAborted);
        var question = context.RequestServices.GetRequiredService<UseCaseCatalog>()[precondition.Question.GetType()];
        return seen.Succeeded && precondition.HoldsFor(Representation.Tag(Representation.Of(question, seen.Value)));
    }

    private ApiAnswer Accepted(string job)
    {
        var address = $"{BundelApi.Base}/samenwerkingen/{context.Request.RouteValues[Doors.RequestActorMiddleware.RouteValue]}/taken/{job}";
        var body = new JsonObject { [Field] = job, ["_links"] = new JsonObject { [Field] = new JsonObject { ["href"] = address } } };
        return ApiAnswer.Of(StatusCodes.Status202Accepted, body).With("Location", address);
    }
}
