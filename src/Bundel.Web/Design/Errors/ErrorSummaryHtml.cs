// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>A fault and the field it belongs to, if any.</summary>
public sealed record FieldError(string? FieldId, string Text);

/// <summary>Draws all faults of a form in one place.</summary>
public static class ErrorSummaryHtml
{
    /// <summary>A focused block with a link to each field; null when there is no fault.</summary>
    public static IHtmlContent? Of(IReadOnlyCollection<FieldError> errors)
    {
        if (errors.Count == 0) return null;
        var list = El.Of("ul", null);
        foreach (var error in errors)
        {
            list.Add(error.FieldId is null
                ? El.Text("li", null, error.Text)
                : El.Of("li", null, El.Link("#" + error.FieldId, error.Text)));
        }
        var heading = El.Text("h2", "utrecht-heading-2", errors.Count == 1 ? "Er is nog één fout" : "Er zijn nog fouten").Attr("id", "fouten-kop");
        return El.Of("div", "bundel-errors", heading, list)
            .Attr("role", "alert").Attr("aria-labelledby", "fouten-kop").Attr("id", "fouten").Attr("tabindex", "-1").Flag("autofocus", true);
    }
}
