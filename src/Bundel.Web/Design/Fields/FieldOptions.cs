// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Design;

/// <summary>Kinds of form fields.</summary>
public enum FieldKind
{
    /// <summary>Follows the type of the property.</summary>
    Auto,

    /// <summary>One line of text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An amount in euro.</summary>
    Amount,

    /// <summary>A day.</summary>
    Date,

    /// <summary>One of a list.</summary>
    Select,

    /// <summary>Several lines of text.</summary>
    TextArea,

    /// <summary>Yes or no.</summary>
    Checkbox,

    /// <summary>A file.</summary>
    File,

    /// <summary>One of a few, all in sight.</summary>
    Radio,

    /// <summary>Text that no one may read along, and that is never shown again.</summary>
    Secret,
}

/// <summary>One of the values of a select or a radio group.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null);

/// <summary>A form field.</summary>
/// <param name="Id">Identifier; faults in the summary link to it.</param>
/// <param name="Name">Name in the form.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Kind">Kind of control.</param>
public sealed record FieldOptions(string Id, string Name, string Label, FieldKind Kind)
{
    /// <summary>The value as the control holds it.</summary>
    public string? Value { get; init; }

    /// <summary>How to answer, or why it is asked.</summary>
    public string? Hint { get; init; }

    /// <summary>Faults in the last answer.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>Values to choose from.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>May stay empty; said in the label.</summary>
    public bool Optional { get; init; }

    /// <summary>Unit behind the control.</summary>
    public string? Unit { get; init; }

    /// <summary>File types that are accepted, such as ".csv,.xlsx".</summary>
    public string? Accept { get; init; }

    /// <summary>The autocomplete purpose, such as "email".</summary>
    public string? Autocomplete { get; init; }

    /// <summary>Identifier of a datalist in the page with suggestions.</summary>
    public string? Suggestions { get; init; }

    /// <summary>Lines of a text area.</summary>
    public int Rows { get; init; } = 4;

    /// <summary>Identifier of the hint.</summary>
    public string HintId => Id + "-toelichting";

    /// <summary>Identifier of the fault.</summary>
    public string ErrorId => Id + "-fout";

    /// <summary>What describes the control, or null.</summary>
    public string? DescribedBy => (Hint is not null, Errors.Count > 0) switch
    {
        (true, true) => HintId + " " + ErrorId,
        (true, false) => HintId,
        (false, true) => ErrorId,
        _ => null,
    };
}
