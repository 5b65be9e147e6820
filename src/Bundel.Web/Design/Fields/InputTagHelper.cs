// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Bundel.Web.Design;

/// <summary>What a field and a cell share: a property of the model, what is asked, and the control that fits.</summary>
public abstract class InputTagHelper : DesignTagHelper
{
    /// <summary>The property.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>What is asked.</summary>
    public required string Label { get; set; }

    /// <summary>Kind of control; follows the type of the property, unless this or <see cref="Choices"/> says otherwise.</summary>
    public FieldKind Kind { get; set; }

    /// <summary>Values to choose from.</summary>
    public IReadOnlyList<Choice> Choices { get; set; } = [];

    /// <summary>The name in the form.</summary>
    protected virtual string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(FieldName.Of(For));

    /// <summary>The field with what was typed and what was wrong with it; its label is remembered for the summary of faults.</summary>
    protected FieldOptions Field()
    {
        var name = Name;
        ViewContext.ViewData.ModelState.TryGetValue(name, out var entry);
        FieldLabels.Add(ViewContext.HttpContext, FieldId.Of(name), Label);
        var kind = Kind != FieldKind.Auto ? Kind : Choices.Count > 0 ? FieldKind.Select : FieldValue.Kind(For.ModelExplorer.ModelType);
        return new FieldOptions(FieldId.Of(name), name, Label, kind)
        {
            Value = kind == FieldKind.File ? null : entry?.AttemptedValue ?? FieldValue.Of(For.Model),
            Errors = [.. entry?.Errors.Select(error => error.ErrorMessage) ?? []],
            Choices = Choices,
        };
    }
}
