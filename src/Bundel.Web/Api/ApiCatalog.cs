// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Api;

/// <summary>The declared routes, for documentation and for the test that every use case has one.</summary>
public sealed class ApiCatalog
{
    public IReadOnlyList<(UseCaseDescriptor UseCase, string Method, string Path)> Routes { get; private set; } = [];

    internal void Fill(IReadOnlyList<(UseCaseDescriptor UseCase, string Method, string Path)> routes) => Routes = routes;
}
