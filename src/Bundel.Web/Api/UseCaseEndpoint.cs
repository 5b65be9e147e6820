// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Api.Answers;
using Bundel.Web.Api.Calls;
using Bundel.Web.Api.Requests;
using Bundel.Web.Doors;

namespace Bundel.Web.Api;

/// <summary>Translates one request to a use case and its result to an answer.</summary>
internal static class UseCaseEndpoint
{
    public static async Task Handle(HttpContext context, ApiRoute route)
    {
        var answer = await Answer(context, route);
        await answer.Write(context);
    }

    private static async Task<ApiAnswer> Answer(HttpContext context, ApiRoute route)
    {
        var actor = context.RequestServices.GetRequiredService<RequestActor>().Actor!;
        var useCases = context.RequestServices.GetRequiredService<UseCases>();
        if (!Accepts.TakesJson(context.Request)) return ApiProblem.Of(StatusCodes.Status406NotAcceptable);
        if (await useCases.Refuse(route.UseCase, actor, context.RequestAborted) is { Length: > 0 } refused) return ApiProblem.Of(refused, route);
        var input = await ApiInput.Read(context.Request, route);
        if (input.Refusal is { } refusal) return refusal;
        return route.UseCase.IsCommand
            ? await new CommandCall(context, route, actor, useCases).Run(input)
            : await new QuestionCall(context, route, actor, useCases).Run(input);
    }
}
