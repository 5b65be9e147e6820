// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Api;

/// <summary>Declares routes: one line per use case. The address of a collaboration stands in front of its resources.</summary>
public sealed class ApiRoutes(RouteGroupBuilder group, UseCaseCatalog catalog)
{
    private readonly List<(UseCaseDescriptor UseCase, string Method, string Path)> declared = [];

    public IReadOnlyList<(UseCaseDescriptor UseCase, string Method, string Path)> Declared => declared;

    /// <summary>A route whose path values and query are fields of the input: <c>Map&lt;AdoptRun&gt;("POST", "/verrekeningen/{verrekening}/vaststellingen")</c>.</summary>
    public void Map<TUseCase>(string method, string path)
    {
        var useCase = catalog[typeof(TUseCase)];
        var full = useCase.NeedsCollaboration ? "/samenwerkingen/{samenwerking}" + path : path;
        group.MapMethods(full, [method], context => UseCaseEndpoint.Handle(context, useCase)).WithName(useCase.Code);
        declared.Add((useCase, method, full));
    }
}
