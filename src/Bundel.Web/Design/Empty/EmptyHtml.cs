// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>A page or list without content yet.</summary>
/// <param name="Heading">What is not there yet.</param>
/// <param name="Purpose">What it is for and how to begin.</param>
/// <param name="Actions">The first step, the import, the example.</param>
public sealed record EmptyOptions(string Heading, string Purpose, IHtmlContent? Actions);

/// <summary>Draws <see cref="EmptyOptions"/>.</summary>
public static class EmptyHtml
{
    /// <summary>A card with the way to begin.</summary>
    public static TagBuilder Of(EmptyOptions options) => CardHtml.Of(new CardOptions(options.Heading, El.Of("div", "bundel-empty",
        El.Text("p", "utrecht-paragraph", options.Purpose),
        options.Actions is null ? null : El.Of("div", "bundel-actions", options.Actions))));
}
