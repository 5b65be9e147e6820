// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;

namespace Bundel.Web.Design;

/// <summary>The head of a page: what you see, its state, and what you can do.</summary>
public sealed record TitleOptions(string Text)
{
    /// <summary>State of the thing shown.</summary>
    public State? State { get; init; }

    /// <summary>Version, date, decision: one short line.</summary>
    public string? Sub { get; init; }

    /// <summary>The pages above; empty on a page at the top.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>Buttons.</summary>
    public IHtmlContent? Actions { get; init; }
}

/// <summary>Draws <see cref="TitleOptions"/>.</summary>
public static class TitleHtml
{
    /// <summary>Breadcrumbs, heading, state, sub line and actions.</summary>
    public static IHtmlContent Of(TitleOptions options) => El.Row(
        options.Crumbs.Count > 0 ? CrumbsHtml.Of(options.Crumbs, options.Text) : null,
        El.Of("div", "bundel-title",
            El.Text("h1", "utrecht-heading-1", options.Text),
            options.State is null ? null : StateHtml.Of(options.State),
            options.Sub is null ? null : El.Text("span", "bundel-sub", options.Sub),
            options.Actions is null ? null : El.Of("div", "bundel-actions", options.Actions)));
}
