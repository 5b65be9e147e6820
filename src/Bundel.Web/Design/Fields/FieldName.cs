// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Bundel.Web.Design;

/// <summary>The name of a field in the form: the property, or the name it is bound under.</summary>
public static class FieldName
{
    /// <summary>"Naam" for Naam, "naam" for a property with <c>[BindProperty(Name = "naam")]</c>.</summary>
    public static string Of(ModelExpression expression)
    {
        if (expression.Metadata.BinderModelName is not { } bound) return expression.Name;
        var dot = expression.Name.LastIndexOf('.');
        return expression.Name[..(dot + 1)] + bound;
    }
}

/// <summary>The identifier of a field, shared with the error summary.</summary>
public static class FieldId
{
    /// <summary>What the body of each page is called.</summary>
    private const string PageBody = "inhoud";

    /// <summary>From the name in the form.</summary>
    public static string Of(string name) => name == PageBody ? "veld-" + name : TagBuilder.CreateSanitizedId(name, "_");
}
