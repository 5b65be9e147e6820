// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Web.Api.Frame;
using Bundel.Web.Doors;
using Bundel.Web.SignIn;

namespace Bundel.Web.Api.Documentation;

/// <summary>
/// Does a question for the documentation page with a key that the visitor gives. Nothing goes over the network: the request is made
/// in this process and goes through the same frame, actor and endpoint. So it reaches declared GET routes of this API and nothing else.
/// </summary>
public sealed class TryOut(IServiceScopeFactory scopes, ApiCatalog catalog, ApiKeys keys, IDatabaseFaults faults, ILoggerFactory loggers)
{
    public async Task<TriedAnswer?> Ask(string operation, string secret, Func<string, string?> value, CancellationToken cancel)
    {
        var route = catalog.Routes.FirstOrDefault(found => found.UseCase.Code == operation && found.Method == HttpMethods.Get);
        if (route is null) return null;
        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var context = Request(route, value, scope.ServiceProvider, body, cancel);
        var key = await keys.Find(secret.Trim(), cancel);
        if (key is null) context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else context.User = ApiKeySignIn.PrincipalOf(key.PersonId, key.Scopes);
        await new ApiFrame(key is null ? _ => Task.CompletedTask : inner => Enter(inner, route), faults, loggers.CreateLogger<ApiFrame>()).InvokeAsync(context);
        return new TriedAnswer($"{context.Request.Path}{context.Request.QueryString}", context.Response.StatusCode, Encoding.UTF8.GetString(body.ToArray()));
    }

    private static Task Enter(HttpContext context, ApiRoute route)
    {
        var services = context.RequestServices;
        var actors = new RequestActorMiddleware(inner => UseCaseEndpoint.Handle(inner, route));
        return actors.InvokeAsync(context, services.GetRequiredService<RequestActor>(), services.GetRequiredService<ActorFactory>(), services.GetRequiredService<UseCases>(), services.GetRequiredService<RefusedAttempts>());
    }

    private static DefaultHttpContext Request(ApiRoute route, Func<string, string?> value, IServiceProvider services, Stream body, CancellationToken cancel)
    {
        var context = new DefaultHttpContext { RequestServices = services, RequestAborted = cancel, Response = { Body = body } };
        var path = route.Path;
        foreach (var name in route.Parameters)
        {
            var given = value(name) ?? "";
            context.Request.RouteValues[name] = given;
            path = path.Replace($"{{{name}}}", Uri.EscapeDataString(given), StringComparison.Ordinal);
        }

        var query = JsonFields.Writable(route.UseCase.Type).Select(field => field.Name).Except(route.Parameters)
            .Concat(route.IsList ? ["aantal", "cursor"] : []).Distinct()
            .Select(name => KeyValuePair.Create(name, value(name))).Where(pair => pair.Value is { Length: > 0 });
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = PathString.FromUriComponent(BundelApi.Base + path);
        context.Request.QueryString = QueryString.Create(query);
        return context;
    }
}

/// <summary>What came of it.</summary>
public sealed record TriedAnswer(string Address, int Status, string Body);
