// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>Draws the control of a field.</summary>
public static class ControlHtml
{
    /// <summary>An input, select or textarea, with its unit.</summary>
    public static TagBuilder Of(FieldOptions options)
    {
        var control = options.Kind switch
        {
            FieldKind.Select => Select(options),
            FieldKind.TextArea => El.Text("textarea", "utrecht-textarea utrecht-textarea--html-textarea", options.Value ?? "").Attr("rows", Dutch.Number(options.Rows)),
            _ => Input(options),
        };
        Describe(control, options).Attr("id", options.Id).Attr("name", options.Name);
        if (options.Kind == FieldKind.Amount) return Affixed(El.Text("span", null, options.Unit ?? "€"), control);
        return options.Unit is null ? control : Affixed(control, El.Text("span", null, options.Unit));
    }

    /// <summary>Ties hint and fault to a control.</summary>
    public static TagBuilder Describe(TagBuilder control, FieldOptions options) =>
        control.Attr("aria-describedby", options.DescribedBy).Attr("aria-invalid", options.Errors.Count > 0 ? "true" : null);

    private static TagBuilder Affixed(TagBuilder first, TagBuilder second) => El.Of("div", "bundel-field__affix", first, second);

    private static TagBuilder Input(FieldOptions options)
    {
        var input = El.Void("input", options.Kind == FieldKind.File ? null : "utrecht-textbox utrecht-textbox--html-input");
        input.Attr("autocomplete", options.Autocomplete ?? (options.Kind is FieldKind.Text or FieldKind.File ? null : "off"));
        return options.Kind switch
        {
            FieldKind.Number or FieldKind.Amount => input.Attr("type", "text").Attr("inputmode", "decimal").Attr("value", options.Value).When(true, "bundel-field__amount"),
            FieldKind.Date => input.Attr("type", "date").Attr("value", options.Value).When(true, "bundel-field__date"),
            FieldKind.Secret => input.Attr("type", "password"),
            FieldKind.File => input.Attr("type", "file").Attr("accept", options.Accept),
            _ => input.Attr("type", "text").Attr("value", options.Value).Attr("list", options.Suggestions),
        };
    }

    private static TagBuilder Select(FieldOptions options)
    {
        var select = El.Of("select", "utrecht-select utrecht-select--html-select");
        var value = options.Value ?? "";
        if (options.Choices.All(choice => choice.Value != value)) select.Add(El.Text("option", null, "Kies …").Attr("value", "").Flag("selected", true));
        foreach (var choice in options.Choices)
        {
            select.Add(El.Text("option", null, choice.Text).Attr("value", choice.Value).Flag("selected", choice.Value == value));
        }
        return select;
    }
}
