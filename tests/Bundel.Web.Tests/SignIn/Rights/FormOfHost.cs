// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;
using Bundel.Web.Doors;
using Bundel.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Web.Tests.SignIn.Rights;

/// <summary>One handler of one page that takes a form.</summary>
internal sealed record FormOfHost(PageOfHost Page, string? Handler)
{
    /// <summary>Every form of a page in a collaboration.</summary>
    public static IReadOnlyList<FormOfHost> All { get; } = [.. Descriptors().SelectMany(found => Handlers(found.Model).Select(handler => new FormOfHost(found.Page, handler)))];

    public string AddressIn(string collaboration) => Page.AddressIn(collaboration) + (Handler is null ? "" : "?handler=" + Handler);

    public override string ToString() => $"POST {Page.Template}{(Handler is null ? "" : "?handler=" + Handler)}";

    private static IEnumerable<(PageOfHost Page, TypeInfo Model)> Descriptors()
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

    /// <summary>"OnPostOpslaanAsync" is the handler "opslaan"; "OnPostAsync" has no name.</summary>
    private static IEnumerable<string?> Handlers(TypeInfo model) =>
        model.GetMethods(BindingFlags.Public | BindingFlags.Instance).Select(method => method.Name).Where(name => name.StartsWith("OnPost", StringComparison.Ordinal))
            .Select(name => name["OnPost".Length..].Replace("Async", "", StringComparison.Ordinal)).Distinct().Select(name => name.Length == 0 ? null : name.ToLowerInvariant());
}
