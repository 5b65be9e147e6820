// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary>
/// <c>&lt;bundel-field for="Input.Name" label="Naam" hint="…" /&gt;</c>: label, hint, fault and control of a model property.
/// The kind follows the type of the property, unless <c>kind</c> or <c>choices</c> says otherwise.
/// </summary>
[HtmlTargetElement("bundel-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper : InputTagHelper
{
    /// <summary>How to answer.</summary>
    public string? Hint { get; set; }

    /// <summary>May stay empty.</summary>
    public bool Optional { get; set; }

    /// <summary>Unit behind the control.</summary>
    public string? Unit { get; set; }

    /// <summary>File types that are accepted.</summary>
    public string? Accept { get; set; }

    /// <summary>Lines of a text area.</summary>
    public int Rows { get; set; } = 4;

    /// <summary>The autocomplete purpose.</summary>
    public string? Autocomplete { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, FieldHtml.Of(Field() with { Hint = Hint, Optional = Optional, Unit = Unit, Accept = Accept, Autocomplete = Autocomplete, Rows = Rows }));
}
