// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary>
/// <c>&lt;bundel-cell for="Rows[i].Name" list="regels" index="i" label="Naam" /&gt;</c>: the control of one cell in a table that is filled in (<c>bundel-entry</c>),
/// under the name <c>regels[0].naam</c>. The label, with the number of the row, is read aloud and named in the summary of faults.
/// </summary>
[HtmlTargetElement("bundel-cell", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CellTagHelper : InputTagHelper
{
    /// <summary>Name of the rows in the form.</summary>
    public required string List { get; set; }

    /// <summary>Which row, from zero.</summary>
    public required int Index { get; set; }

    /// <inheritdoc/>
    protected override string Name => FormattableString.Invariant($"{List}[{Index}].{FieldName.Of(For).Split('.')[^1]}");

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Label = FormattableString.Invariant($"{Label}, regel {Index + 1}");
        Replace(output, ControlHtml.Of(Field()).Attr("aria-label", Label));
    }
}
