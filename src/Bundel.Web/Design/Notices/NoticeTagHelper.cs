// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-notice tone="Warn" heading="Tellingen zijn nog niet akkoord"&gt;…&lt;/bundel-notice&gt;</c>.</summary>
[HtmlTargetElement("bundel-notice")]
public sealed class NoticeTagHelper : DesignTagHelper
{
    /// <summary>Meaning of the message.</summary>
    public Tone Tone { get; set; }

    /// <summary>One line.</summary>
    public string? Heading { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, NoticeHtml.Of(new NoticeOptions(Tone, Heading, await Inner(output))));
}
