// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-button text="Opslaan" primary="true" /&gt;</c> submits its form; with <c>href</c> it is a link. Other attributes (name, value, formaction) pass through.</summary>
[HtmlTargetElement("bundel-button", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ButtonTagHelper : DesignTagHelper
{
    /// <summary>What happens, as a verb.</summary>
    public required string Text { get; set; }

    /// <summary>The one main action of the page.</summary>
    public bool Primary { get; set; }

    /// <summary>Destroys something.</summary>
    public bool Danger { get; set; }

    /// <summary>Where it leads.</summary>
    public string? Href { get; set; }

    /// <summary>Icon before the text.</summary>
    public string? Icon { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, ButtonHtml.Of(new ButtonOptions(Text) { Primary = Primary, Danger = Danger, Href = Href, Icon = Icon }));
}
