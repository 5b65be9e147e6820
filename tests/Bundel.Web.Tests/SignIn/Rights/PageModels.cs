// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;
using Bundel.Web.Doors;
using Bundel.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Web.Tests.SignIn.Rights;

/// <summary>The pages of a collaboration with the class behind each.</summary>
internal static class PageModels
{
    public static IReadOnlyList<(PageOfHost Page, TypeInfo Model)> All { get; } = [.. Find()];

    /// <summary>The names under which a page reads its form, or what stands in its address.</summary>
    public static IReadOnlyList<string> Fields(TypeInfo model, bool ofAddress) =>
        [.. model.GetProperties().Select(property => property.GetCustomAttribute<BindPropertyAttribute>()).OfType<BindPropertyAttribute>().Where(bound => bound.SupportsGet == ofAddress).Select(bound => bound.Name).OfType<string>().Distinct()];

    private static IEnumerable<(PageOfHost Page, TypeInfo Model)> Find()
    {
        var loader = Site.Services.GetRequiredService<PageLoader>();
        foreach (var endpoint in Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page) continue;
            var template = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            if (PageOfHost.All.FirstOrDefault(known => known.Template == template && known.IsOfCollaboration) is not { } known) continue;
            var model = loader.LoadAsync(page, endpoint.Metadata).GetAwaiter().GetResult().ModelTypeInfo!;
            if (typeof(BundelPage).IsAssignableFrom(model)) yield return (known, model);
        }
    }
}
