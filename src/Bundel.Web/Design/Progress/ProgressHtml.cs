// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>How far a job is.</summary>
/// <param name="Title">What is being done.</param>
/// <param name="Text">How far, in words, with an estimate.</param>
/// <param name="Href">This page, to ask again.</param>
public sealed record ProgressOptions(string Title, string Text, string Href)
{
    /// <summary>Percentage, 0 to 100; null when it cannot be known.</summary>
    public int? Percent { get; init; }

    /// <summary>Ready, cancelled or failed: nothing to ask again.</summary>
    public bool Finished { get; init; }
}

/// <summary>Draws <see cref="ProgressOptions"/>.</summary>
public static class ProgressHtml
{
    /// <summary>A meter with words; with script it asks every two seconds, without script there is a link.</summary>
    public static TagBuilder Of(ProgressOptions options)
    {
        var meter = El.Of("progress", null).Attr("max", "100").Attr("aria-label", options.Title);
        if (options.Percent is { } percent) meter.Attr("value", percent.ToString(CultureInfo.InvariantCulture));
        var block = El.Of("div", "bundel-progress", El.Of("p", null, El.Text("strong", null, options.Title)), meter,
            El.Text("p", "bundel-sub", options.Text).Attr("role", "status")).Attr("id", "voortgang");
        if (options.Finished) return block;
        return block.Add(El.Of("p", null, El.Link(options.Href, "Ververs")))
            .Attr("data-hx-get", options.Href).Attr("data-hx-trigger", "every 2s").Attr("data-hx-select", "#voortgang")
            .Attr("data-hx-target", "this").Attr("data-hx-swap", "outerHTML");
    }
}
