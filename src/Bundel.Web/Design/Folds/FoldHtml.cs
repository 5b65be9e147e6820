// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>Content that opens on demand, such as "Als tabel".</summary>
public sealed record FoldOptions(string Summary, IHtmlContent? Content)
{
    /// <summary>Open from the start.</summary>
    public bool Open { get; init; }
}

/// <summary>Draws <see cref="FoldOptions"/>.</summary>
public static class FoldHtml
{
    /// <summary>A details element.</summary>
    public static TagBuilder Of(FoldOptions options) =>
        El.Of("details", "bundel-fold", El.Text("summary", null, options.Summary), options.Content).Flag("open", options.Open);
}
