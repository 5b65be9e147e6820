// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Api;

/// <summary>The declared routes: for documentation, for preconditions, and for the test that every use case has one.</summary>
public sealed class ApiCatalog
{
    public IReadOnlyList<ApiRoute> Routes { get; private set; } = [];

    /// <summary>The single thing that a command changes: the question with the same address, or the longest one above it.</summary>
    public ApiRoute? ResourceOf(ApiRoute command) => Routes
        .Where(route => route.IsResource && route.Parameters.Count > 0 && (command.Shape == route.Shape || IsActOn(command, route)))
        .MaxBy(route => route.Shape.Length);

    /// <summary>The question that shows what a command has just made in this collection.</summary>
    public ApiRoute? ItemOf(ApiRoute command) => Routes.FirstOrDefault(route => route.IsResource && route.Shape == command.Shape + "/{}");

    internal void Fill(IReadOnlyList<ApiRoute> routes) => Routes = routes;

    /// <summary>"/verrekeningen/{}/vaststellingen" acts on "/verrekeningen/{}"; adding to a collaboration does not act on the collaboration itself.</summary>
    private static bool IsActOn(ApiRoute command, ApiRoute thing) =>
        command.UseCase.IsCommand && thing.Parameters.Count > (thing.UseCase.NeedsCollaboration ? 1 : 0) && command.Shape.StartsWith(thing.Shape + "/", StringComparison.Ordinal);
}
