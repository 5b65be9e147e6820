// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>A message above or in a page.</summary>
/// <param name="Tone">Its meaning: Good for done, Warn for mind this, Bad for went wrong, Quiet for information.</param>
/// <param name="Heading">One line.</param>
/// <param name="Content">More, when needed.</param>
public sealed record NoticeOptions(Tone Tone, string? Heading, IHtmlContent? Content);

/// <summary>Draws <see cref="NoticeOptions"/>.</summary>
public static class NoticeHtml
{
    /// <summary>An alert of the design system; it is announced when something was done or went wrong.</summary>
    public static TagBuilder Of(NoticeOptions options)
    {
        var (kind, icon, role) = options.Tone switch
        {
            Tone.Good => ("ok", "circle-check", "status"),
            Tone.Warn => ("warning", "alert-triangle", null),
            Tone.Bad => ("error", "alert-triangle", "alert"),
            _ => ("info", "info-circle", null),
        };
        var message = El.Of("div", "utrecht-alert__message",
            options.Heading is null ? null : El.Of("p", "utrecht-paragraph", El.Text("strong", null, options.Heading)),
            options.Content);
        return El.Of("div", $"utrecht-alert utrecht-alert--{kind} bundel-notice",
            El.Of("div", "utrecht-alert__icon", Icon.Of(icon)),
            El.Of("div", "utrecht-alert__content", message)).Attr("role", role);
    }
}
