// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Norms;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>A question as it stands in the form; codes with commas between them. Empty lines do not count.</summary>
public sealed class QuestionRow
{
    [BindProperty(Name = "nummer")]
    public string? Number { get; set; }

    [BindProperty(Name = "vraag")]
    public string? Text { get; set; }

    [BindProperty(Name = "verplichtingen")]
    public string? Obligations { get; set; }

    [BindProperty(Name = "maatregelen")]
    public string? Measures { get; set; }

    [BindProperty(Name = "gedeeld")]
    public bool Shared { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Number + Text + Obligations + Measures);

    public static QuestionRow Of(Question question) => new()
    {
        Number = question.Number,
        Text = question.Text,
        Obligations = string.Join(", ", question.Obligations ?? []),
        Measures = string.Join(", ", question.Measures ?? []),
        Shared = question.Shared,
    };

    public Question Read() => new(Number?.Trim() ?? "", Text?.Trim() ?? "", List(Obligations), List(Measures), Shared);

    private static string[] List(string? text) => (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
