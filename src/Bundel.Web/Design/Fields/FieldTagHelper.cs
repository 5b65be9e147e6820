// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary>
/// <c>&lt;bundel-field for="Input.Name" label="Naam" hint="…" /&gt;</c>: label, hint, fault and control of a model property.
/// The kind follows the type of the property, unless <c>kind</c> or <c>choices</c> says otherwise.
/// </summary>
[HtmlTargetElement("bundel-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper : DesignTagHelper
{
    /// <summary>The property.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>What is asked.</summary>
    public required string Label { get; set; }

    /// <summary>How to answer.</summary>
    public string? Hint { get; set; }

    /// <summary>Kind of control.</summary>
    public FieldKind Kind { get; set; }

    /// <summary>Values to choose from.</summary>
    public IReadOnlyList<Choice> Choices { get; set; } = [];

    /// <summary>May stay empty.</summary>
    public bool Optional { get; set; }

    /// <summary>Unit behind the control.</summary>
    public string? Unit { get; set; }

    /// <summary>File types that are accepted.</summary>
    public string? Accept { get; set; }

    /// <summary>The autocomplete purpose.</summary>
    public string? Autocomplete { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(FieldName.Of(For));
        ViewContext.ViewData.ModelState.TryGetValue(name, out var entry);
        FieldLabels.Add(ViewContext.HttpContext, FieldId.Of(name), Label);
        var kind = Kind != FieldKind.Auto ? Kind : Choices.Count > 0 ? FieldKind.Select : FieldValue.Kind(For.ModelExplorer.ModelType);
        Replace(output, FieldHtml.Of(new FieldOptions(FieldId.Of(name), name, Label, kind)
        {
            Value = kind == FieldKind.File ? null : entry?.AttemptedValue ?? FieldValue.Of(For.Model),
            Hint = Hint,
            Errors = [.. entry?.Errors.Select(error => error.ErrorMessage) ?? []],
            Choices = Choices,
            Optional = Optional,
            Unit = Unit,
            Accept = Accept,
            Autocomplete = Autocomplete,
        }));
    }
}
