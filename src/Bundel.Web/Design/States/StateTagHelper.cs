// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-state tone="Good" text="Vastgesteld" /&gt;</c>.</summary>
[HtmlTargetElement("bundel-state", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StateTagHelper : DesignTagHelper
{
    /// <summary>The word; a state is never colour alone.</summary>
    public required string Text { get; set; }

    /// <summary>Its meaning.</summary>
    public Tone Tone { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, StateHtml.Of(new State(Text, Tone)));
}
