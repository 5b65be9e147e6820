// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>A white sheet with a heading; never a card in a card.</summary>
public sealed record CardOptions(string? Heading, IHtmlContent? Content)
{
    /// <summary>The amber line of "this is where you are": for the explanation of a figure.</summary>
    public bool Accent { get; init; }

    /// <summary>Identifier, for links to this card.</summary>
    public string? Id { get; init; }
}

/// <summary>Draws <see cref="CardOptions"/>.</summary>
public static class CardHtml
{
    /// <summary>A section when it has a heading, otherwise a div.</summary>
    public static TagBuilder Of(CardOptions options) =>
        El.Of(options.Heading is null ? "div" : "section", "bundel-card",
            options.Heading is null ? null : El.Text("h2", "utrecht-heading-2", options.Heading),
            options.Content)
            .When(options.Accent, "bundel-card--accent")
            .Attr("id", options.Id);
}
