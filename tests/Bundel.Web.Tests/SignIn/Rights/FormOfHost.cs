// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;

namespace Bundel.Web.Tests.SignIn.Rights;

/// <summary>One handler of one page that takes a form.</summary>
internal sealed record FormOfHost(PageOfHost Page, string? Handler, IReadOnlyList<string> Fields)
{
    /// <summary>Every form of a page in a collaboration.</summary>
    public static IReadOnlyList<FormOfHost> All { get; } = [.. PageModels.All.SelectMany(found => Handlers(found.Model).Select(handler => new FormOfHost(found.Page, handler, PageModels.Fields(found.Model, ofAddress: false))))];

    public string AddressIn(string collaboration) => Page.AddressIn(collaboration) + (Handler is null ? "" : "?handler=" + Handler);

    public override string ToString() => $"POST {Page.Template}{(Handler is null ? "" : "?handler=" + Handler)}";

    /// <summary>"OnPostOpslaanAsync" is the handler "opslaan"; "OnPostAsync" has no name.</summary>
    private static IEnumerable<string?> Handlers(TypeInfo model) =>
        model.GetMethods(BindingFlags.Public | BindingFlags.Instance).Select(method => method.Name).Where(name => name.StartsWith("OnPost", StringComparison.Ordinal))
            .Select(name => name["OnPost".Length..].Replace("Async", "", StringComparison.Ordinal)).Distinct().Select(name => name.Length == 0 ? null : name.ToLowerInvariant());
}
