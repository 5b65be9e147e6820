// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-error-summary problems="Model.Problems" /&gt;</c>: all faults in the model state and those that belong to no field, above the form.</summary>
[HtmlTargetElement("bundel-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : DesignTagHelper
{
    /// <summary>Problems that belong to no field.</summary>
    public IReadOnlyList<Problem> Problems { get; set; } = [];

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        FieldError[] errors = [.. from pair in ViewContext.ViewData.ModelState
                                  from error in pair.Value.Errors
                                  select new FieldError(pair.Key.Length == 0 ? null : FieldId.Of(pair.Key), error.ErrorMessage),
                               .. Problems.Select(problem => new FieldError(null, problem.ToString()))];
        if (errors.Length > 0) Replace(output, new LateErrorSummary(errors, FieldLabels.Of(ViewContext.HttpContext)));
        else output.SuppressOutput();
    }
}
