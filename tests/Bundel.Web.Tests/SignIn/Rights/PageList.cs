// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Web.Tests.SignIn.Rights;

/// <summary>Every page of the host, as it is routed.</summary>
internal sealed record PageOfHost(string Template, RoutePattern Pattern, bool IsOpen)
{
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["deelnemer"] = Cast.OwnCode,
        ["grootboek"] = "2026-1",
        ["jaar"] = "2026",
        ["lijst"] = "applicaties",
        ["status"] = "404",
        ["soort"] = "rol",
        ["stap"] = "controleren",
        ["verrekening"] = "2026-1",
        ["wat"] = "taakvelden",
    };

    /// <summary>Pages that change who is visiting, or only show an error.</summary>
    private static readonly string[] Apart = ["afmelden", "fout/{status:int}"];

    public static IReadOnlyList<PageOfHost> All { get; } = [.. Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        .Select(endpoint => new PageOfHost("/" + endpoint.RoutePattern.RawText!.TrimStart('/'), endpoint.RoutePattern, endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null))
        .Where(page => !Apart.Contains(page.Template.TrimStart('/')))
        .DistinctBy(page => page.Template).OrderBy(page => page.Template, StringComparer.Ordinal)];

    public bool IsOfCollaboration => Template.StartsWith("/{samenwerking}", StringComparison.Ordinal);

    public string AddressIn(string collaboration) => "/" + string.Join('/', Pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart parameter => ValueOf(parameter, collaboration),
        _ => "",
    }))).Where(part => part.Length > 0));

    private static string ValueOf(RoutePatternParameterPart parameter, string collaboration)
    {
        if (parameter.Name == "samenwerking") return collaboration;
        if (Values.TryGetValue(parameter.Name, out var known)) return known;
        var policies = parameter.ParameterPolicies.Select(policy => policy.Content);
        return policies.Contains("guid", StringComparer.Ordinal) ? "0198f2c4-0000-7000-8000-000000000000" : policies.Contains("int", StringComparer.Ordinal) ? "2026" : parameter.IsOptional ? "" : "onbekend";
    }
}
