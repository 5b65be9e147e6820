// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.Hosting;

namespace Bundel.Browser.Tests;

/// <summary>The addresses of all pages of the web host, read from its assembly, so that a new page cannot be forgotten.</summary>
internal static partial class PageRoutes
{
    /// <summary>Pages that only answer an error, answer a form, lead on, give a file, or follow something that the demo data does not have; they are opened at this address, or not at all.</summary>
    private static readonly Dictionary<string, string?> ByHand = new(StringComparer.Ordinal)
    {
        ["/fout/{status:int}"] = "/fout/404",
        ["/afmelden"] = null,
        ["/"] = null,
        ["/{samenwerking}/taken/{id:guid}"] = null,
        ["/uitnodiging/{uitnodiging:guid}"] = null,
        ["/{samenwerking}/toegang/intrekken/{soort}/{id:guid}"] = null,
        ["/{samenwerking}/verrekenen/begroting/export/{jaar:int}"] = null,
        ["/{samenwerking}/verrekenen/uitvoer/{wat}"] = null,
        ["/{samenwerking}/inrichten/documenten/{stuk}"] = null,
        ["/{samenwerking}/inrichten/documenten/{stuk}/{vorm}"] = null,
        ["/{samenwerking}/verplichtingen/agenda.ics"] = null,
        ["/{samenwerking}/verrekenen/verrekeningen/{verrekening}/bijdragetabel/{vorm}"] = null,
        ["/{samenwerking}/verrekenen/verrekeningen/{verrekening}/bijdrageoverzichten/{deelnemer}/{vorm}"] = null,
    };

    public static IReadOnlyList<string> All { get; } = [.. Assembly.Load("Bundel.Web").GetCustomAttributes<RazorCompiledItemAttribute>()
        .Where(item => item.Kind == "mvc.1.0.razor-page").Select(Template).Distinct()];

    private static readonly (string Template, Regex Pattern)[] Patterns = [.. All.OrderBy(Precedence, StringComparer.Ordinal).Select(template => (template, Pattern(template)))];

    /// <summary>Addresses that need no data to be known.</summary>
    public static IEnumerable<string> Start => from template in All
                                               let address = ByHand.TryGetValue(template, out var known) ? known : template.Contains('{') ? null : template
                                               where address is not null
                                               select address;

    /// <summary>True for a page that a walk leaves alone.</summary>
    public static bool IsLeftAlone(string template) => ByHand.TryGetValue(template, out var known) && known is null;

    /// <summary>Pages that a visit must have reached.</summary>
    public static IEnumerable<string> Expected => All.Where(template => !ByHand.TryGetValue(template, out var known) || known is not null);

    /// <summary>The page that answers this path; as in routing, words come before parameters, from the left.</summary>
    public static string? Of(string path) => Patterns.FirstOrDefault(page => page.Pattern.IsMatch(path)).Template;

    private static string Precedence(string template) => new([.. template.Split('/').Select(segment => segment.Contains('{') ? '1' : '0')]);

    private static string Template(RazorCompiledItemAttribute item)
    {
        var route = item.Type.GetCustomAttributes<RazorCompiledItemMetadataAttribute>().FirstOrDefault(data => data.Key == "RouteTemplate")?.Value ?? "";
        if (route.StartsWith('/')) return route;
        var path = item.Identifier["/Pages".Length..^".cshtml".Length];
        if (path.EndsWith("/Index", StringComparison.Ordinal)) path = path[..^"/Index".Length];
        return (path + (route.Length > 0 ? "/" + route : "")) is { Length: > 0 } whole ? whole : "/";
    }

    private static Regex Pattern(string template)
    {
        var pattern = Parameter().Replace(Regex.Escape(template).Replace("\\{", "{", StringComparison.Ordinal), match => match.Value.Contains('?') ? "[^/]*" : "[^/]+");
        return new Regex("^" + pattern + "/?$", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
