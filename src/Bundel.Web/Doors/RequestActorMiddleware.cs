// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Web.SignIn;

namespace Bundel.Web.Doors;

/// <summary>A collaboration that does not exist and one in which you have no role look the same: not found.</summary>
internal sealed class RequestActorMiddleware(RequestDelegate next)
{
    /// <summary>Name of the route value with the code of the collaboration.</summary>
    public const string RouteValue = "samenwerking";

    public async Task InvokeAsync(HttpContext context, RequestActor request, ActorFactory actors, UseCases useCases, RefusedAttempts attempts)
    {
        if (SignInTicket.PersonOf(context.User) is { } person && await actors.For(person, null, context.RequestAborted) is { } visitor)
        {
            request.Actor = visitor.LimitedTo(ApiKeySignIn.ScopesOf(context.User));
            var collaborations = await useCases.Run(new ListCollaborations(), visitor, context.RequestAborted);
            request.Collaborations = collaborations.Succeeded ? collaborations.Value : throw new RefusedException(collaborations.Problems);
            if (context.GetRouteValue(RouteValue) is string code && !await Enter(context, request, actors, person, code))
            {
                await attempts.Access(context, code);
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
        }

        await next(context);
    }

    private static async Task<bool> Enter(HttpContext context, RequestActor request, ActorFactory actors, PersonId person, string code)
    {
        request.Collaboration = request.Collaborations.FirstOrDefault(found => found.Code == code);
        if (request.Collaboration is null) return false;
        request.Actor = (await actors.For(person, request.Collaboration.Id, context.RequestAborted))?.LimitedTo(ApiKeySignIn.ScopesOf(context.User));
        return request.Actor is not null;
    }
}
