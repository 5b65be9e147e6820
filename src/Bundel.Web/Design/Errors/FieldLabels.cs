// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;

namespace Bundel.Web.Design;

/// <summary>The labels of the fields that stand on this page, so that the summary above the form names them and links only to what is there.</summary>
public static class FieldLabels
{
    private static readonly object Key = new();

    /// <summary>Remembers the label of a field while the page is drawn.</summary>
    public static void Add(HttpContext context, string fieldId, string label) => Of(context)[fieldId] = label;

    /// <summary>Labels by the identifier of their field, filled while the page is drawn.</summary>
    public static IDictionary<string, string> Of(HttpContext context)
    {
        if (context.Items[Key] is IDictionary<string, string> labels) return labels;
        var made = new Dictionary<string, string>(StringComparer.Ordinal);
        context.Items[Key] = made;
        return made;
    }
}
