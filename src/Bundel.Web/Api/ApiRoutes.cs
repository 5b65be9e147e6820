// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Doors;

namespace Bundel.Web.Api;

/// <summary>Declares routes: one line per use case. The address of a collaboration stands in front of its resources.</summary>
public sealed class ApiRoutes
{
    private readonly RouteGroupBuilder group;
    private readonly UseCaseCatalog catalog;
    private readonly ApiTag tag;
    private readonly List<ApiRoute> declared;

    public ApiRoutes(RouteGroupBuilder group, UseCaseCatalog catalog)
        : this(group, catalog, ApiTag.Platform, [])
    {
    }

    private ApiRoutes(RouteGroupBuilder group, UseCaseCatalog catalog, ApiTag tag, List<ApiRoute> declared) =>
        (this.group, this.catalog, this.tag, this.declared) = (group, catalog, tag, declared);

    public IReadOnlyList<ApiRoute> Declared => declared;

    /// <summary>The same list, for the routes of one slice.</summary>
    public ApiRoutes In(ApiTag slice) => new(group, catalog, slice, declared);

    /// <summary>A route whose path values are fields of the input: <c>Map&lt;AdoptRun&gt;("POST", "/verrekeningen/{verrekening}/vaststellingen")</c>.</summary>
    public ApiRoute Map<TUseCase>(string method, string path)
    {
        var useCase = catalog[typeof(TUseCase)];
        var full = useCase.NeedsCollaboration ? $"/samenwerkingen/{{{RequestActorMiddleware.RouteValue}}}" + path : path;
        var route = new ApiRoute(useCase, method, full, tag);
        Guard(route);
        group.MapMethods(full, [method], context => UseCaseEndpoint.Handle(context, route)).WithName(useCase.Code).WithMetadata(route);
        declared.Add(route);
        return route;
    }

    /// <summary>A mistake in a declaration stops the host.</summary>
    private static void Guard(ApiRoute route)
    {
        var fields = JsonFields.Writable(route.UseCase.Type).Select(field => field.Name).Append(RequestActorMiddleware.RouteValue);
        if (route.Parameters.Except(fields).FirstOrDefault() is { } unknown) throw new InvalidOperationException($"{route.UseCase.Code} has no field '{unknown}', which {route.Path} names.");
        var fits = route.UseCase.IsCommand ? route.Method != HttpMethods.Get : route.Method == HttpMethods.Get || route.Method == HttpMethods.Post;
        if (!fits) throw new InvalidOperationException($"{route.UseCase.Code} does not fit {route.Method}: a command is no GET, and a question is one unless its input is a body.");
    }
}
