// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Design;
using Bundel.Web.Doors;

namespace Bundel.Web.Shell;

/// <summary>From a source of a figure to its page: the decision, the key, the measure.</summary>
internal sealed class SourceLinks(RequestActor request) : ISourceLinks
{
    public string? Href(ExplanationSource source)
    {
        if (source.Code is not { } code || request.Collaboration is not { } collaboration) return null;
        return source.Kind switch
        {
            "besluit" => $"/{collaboration.Code}/besluiten/{Uri.EscapeDataString(code)}",
            "verdeelsleutel" => $"/{collaboration.Code}/verrekenen/sleutels/{code}",
            "maatstaf" => $"/{collaboration.Code}/maatstaven/{code}",
            _ => null,
        };
    }
}
