// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Bundel.Web.Design;

/// <summary>The summary stands above the fields that it names; it is drawn when the page is written, and then the labels are known.</summary>
internal sealed class LateErrorSummary(IReadOnlyCollection<FieldError> errors, IDictionary<string, string> labels) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => ErrorSummaryHtml.Of([.. errors.Select(Named)])!.WriteTo(writer, encoder);

    private FieldError Named(FieldError error)
    {
        if (error.FieldId is null) return error;
        return labels.TryGetValue(error.FieldId, out var label) ? error with { Text = $"{label}: {error.Text}" } : error with { FieldId = null };
    }
}
