// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-card heading="Bijdrage per deelnemer"&gt;…&lt;/bundel-card&gt;</c>.</summary>
[HtmlTargetElement("bundel-card")]
public sealed class CardTagHelper : DesignTagHelper
{
    /// <summary>Heading of the second level.</summary>
    public string? Heading { get; set; }

    /// <summary>The amber line, for an explanation.</summary>
    public bool Accent { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, CardHtml.Of(new CardOptions(Heading, await Inner(output)) { Accent = Accent }));
}
