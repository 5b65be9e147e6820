// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-error-summary /&gt;</c>: all faults in the model state, above the form.</summary>
[HtmlTargetElement("bundel-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : DesignTagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        FieldError[] errors = [.. from pair in ViewContext.ModelState
                                  from error in pair.Value.Errors
                                  select new FieldError(pair.Key.Length == 0 ? null : FieldId.Of(pair.Key), error.ErrorMessage)];
        if (ErrorSummaryHtml.Of(errors) is { } summary) Replace(output, summary);
        else output.SuppressOutput();
    }
}
