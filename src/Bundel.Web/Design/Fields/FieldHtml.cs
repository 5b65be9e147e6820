// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>Draws a field: label, hint, fault, control.</summary>
public static class FieldHtml
{
    /// <summary>The whole field.</summary>
    public static TagBuilder Of(FieldOptions options)
    {
        var field = El.Of("div", "utrecht-form-field bundel-field")
            .When(options.Errors.Count > 0, "bundel-field--invalid");
        return options.Kind switch
        {
            FieldKind.Radio => field.Add(Group(options)),
            FieldKind.Checkbox => field.Add(Hint(options)).Add(Error(options)).Add(CheckboxHtml(options)),
            _ => field.Add(Label(options)).Add(Hint(options)).Add(Error(options)).Add(ControlHtml.Of(options)),
        };
    }

    private static TagBuilder Label(FieldOptions options) =>
        El.Text("label", "utrecht-form-label", options.Label).Attr("for", options.Id).Add(Optional(options));

    private static TagBuilder? Optional(FieldOptions options) =>
        options.Optional ? El.Text("span", "bundel-field__optional", " (niet verplicht)") : null;

    private static TagBuilder? Hint(FieldOptions options) =>
        options.Hint is null ? null : El.Text("div", "utrecht-form-field-description bundel-field__hint", options.Hint).Attr("id", options.HintId);

    private static TagBuilder? Error(FieldOptions options)
    {
        if (options.Errors.Count == 0) return null;
        var error = El.Of("div", "utrecht-form-field-error-message").Attr("id", options.ErrorId);
        foreach (var text in options.Errors) error.Add(El.Of("div", null, Icon.Of("alert-triangle")).AddText(" " + text));
        return error;
    }

    private static TagBuilder CheckboxHtml(FieldOptions options)
    {
        var input = ControlHtml.Describe(El.Void("input", "utrecht-checkbox utrecht-checkbox--html-input"), options)
            .Attr("type", "checkbox").Attr("id", options.Id).Attr("name", options.Name).Attr("value", "true")
            .Flag("checked", options.Value is "true" or "True");
        var label = El.Text("label", "utrecht-form-label utrecht-form-label--checkbox", options.Label).Attr("for", options.Id);
        return El.Of("div", "bundel-choice", input, label);
    }

    private static TagBuilder Group(FieldOptions options)
    {
        var group = El.Of("fieldset", null, El.Text("legend", null, options.Label).Add(Optional(options)), Hint(options), Error(options))
            .Attr("aria-describedby", options.DescribedBy);
        for (var i = 0; i < options.Choices.Count; i++) group.Add(RadioHtml(options, options.Choices[i], i));
        return group;
    }

    private static IHtmlContent RadioHtml(FieldOptions options, Choice choice, int index)
    {
        var id = index == 0 ? options.Id : FormattableString.Invariant($"{options.Id}-{index + 1}");
        var input = El.Void("input", "utrecht-radio-button utrecht-radio-button--html-input").Attr("type", "radio")
            .Attr("id", id).Attr("name", options.Name).Attr("value", choice.Value).Flag("checked", choice.Value == options.Value);
        var label = El.Text("label", "utrecht-form-label utrecht-form-label--radio", choice.Text).Attr("for", id);
        if (choice.Hint is not null) label.Add(El.Text("span", "bundel-step__source", choice.Hint));
        return El.Of("div", "bundel-choice", input, label);
    }
}
