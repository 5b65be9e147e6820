// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary>
/// <c>&lt;bundel-title text="Verrekening 2026" state="Vastgesteld" tone="Good" sub="versie 3" crumbs="…"&gt; buttons &lt;/bundel-title&gt;</c>;
/// the text is also the title of the document.
/// </summary>
[HtmlTargetElement("bundel-title")]
public sealed class TitleTagHelper : DesignTagHelper
{
    /// <summary>What the page shows.</summary>
    public required string Text { get; set; }

    /// <summary>Word of the state.</summary>
    public string? State { get; set; }

    /// <summary>Meaning of the state.</summary>
    public Tone Tone { get; set; }

    /// <summary>One short line beside the title.</summary>
    public string? Sub { get; set; }

    /// <summary>The pages above.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; set; } = [];

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.ViewData["Title"] = Text;
        Replace(output, TitleHtml.Of(new TitleOptions(Text)
        {
            State = State is null ? null : new State(State, Tone),
            Sub = Sub,
            Crumbs = Crumbs,
            Actions = await Inner(output),
        }));
    }
}
