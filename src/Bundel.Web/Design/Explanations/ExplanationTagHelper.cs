// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-explanation of="Model.Explanation" /&gt;</c>: the why of a figure, in a card with the amber line.</summary>
[HtmlTargetElement("bundel-explanation", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ExplanationTagHelper(IServiceProvider services) : DesignTagHelper
{
    /// <summary>The figure.</summary>
    public required Explanation Of { get; set; }

    /// <summary>The question; by default the figure with its sentence.</summary>
    public string? Heading { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var steps = ExplanationHtml.Of(Of, (ISourceLinks?)services.GetService(typeof(ISourceLinks)));
        var sentence = Of.Operands.Count > 0 ? El.Text("p", "bundel-sub", Of.Sentence) : null;
        Replace(output, CardHtml.Of(new CardOptions(Heading ?? $"{Of.Subject}: {ExplanationValue.Of(Of)}", El.Row(sentence, steps)) { Accent = true }));
    }
}
