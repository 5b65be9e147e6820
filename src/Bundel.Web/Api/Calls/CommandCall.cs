// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json.Nodes;
using Bundel.Web.Api.Answers;
using Bundel.Web.Api.Requests;

namespace Bundel.Web.Api.Calls;

/// <summary>A command: once per Idempotency-Key, and only while the thing looks as If-Match says.</summary>
internal sealed class CommandCall(HttpContext context, ApiRoute route, Actor actor, UseCases useCases)
{
    private readonly KeptAnswers kept = context.RequestServices.GetRequiredService<KeptAnswers>();

    public async Task<ApiAnswer> Run(ApiInput input)
    {
        var sent = input.Fields.DeepClone();
        var command = UseCaseReader.Read(route.UseCase, input.Fields);
        var once = OnceHeader.Read(context.Request, input);
        var precondition = IfMatchHeader.Read(context, route, input.Problems);
        if (!command.Succeeded || input.Problems.Count > 0) return ApiProblem.Of([.. input.Problems, .. command.Problems], route);
        if (route.UseCase.IsLong) return await new LongCall(context, route, actor, useCases).Run(command.Value, precondition, once, sent);
        if (once is not null && await Before(once) is { } before) return before;

        var result = await useCases.RunAny(command.Value, actor, new Terms(precondition, once), context.RequestAborted);
        if (result.Succeeded) return Done(Representation.Of(route.UseCase, result.Value), input.Fields);
        if (once is not null && result.Problems[0].Kind == ProblemKind.Conflict && await Before(once) is { } meanwhile) return meanwhile;
        return result.Problems[0].Code == Precondition.Unmet ? await ChangedAnswer.Of(context, route, actor, precondition!, sent) : ApiProblem.Of(result.Problems, route);
    }

    /// <summary>The answer that this request got before.</summary>
    private async Task<ApiAnswer?> Before(RequestKey once)
    {
        var found = await kept.Find(route.UseCase, actor, once, context.RequestAborted);
        if (!found.Succeeded) return ApiProblem.Of(found.Problems, route);
        return found.Value is { } answer ? Done(Encoding.UTF8.GetBytes(answer), null) : null;
    }

    private ApiAnswer Done(byte[] representation, JsonObject? input)
    {
        if (route.UseCase.ResultType == typeof(Done)) return new ApiAnswer(StatusCodes.Status204NoContent);
        var status = route.Method == HttpMethods.Post ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return Shape.Of(status, route.UseCase.ResultType, representation).With("Location", MadeAt.Address(context, route, input));
    }
}
