// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>Something that is stuck, due, off or unknown, with the next action.</summary>
/// <param name="State">Why it stands here.</param>
/// <param name="Subject">What it is.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Text">What is the matter.</param>
/// <param name="When">Since when, or how long still; or the amount.</param>
/// <param name="Action">The next action, as a verb.</param>
/// <param name="ActionHref">Where that is done.</param>
public sealed record AttentionLine(State State, string Subject, string Href, string Text, string When, string Action, string ActionHref);

/// <summary>Draws "Dit vraagt aandacht".</summary>
public static class AttentionHtml
{
    /// <summary>A list, one line each; without lines it says so.</summary>
    public static TagBuilder Of(IReadOnlyCollection<AttentionLine> lines)
    {
        if (lines.Count == 0) return El.Text("p", "bundel-sub", "Niets vraagt nu aandacht.");
        var list = El.Of("ul", "bundel-attention");
        foreach (var line in lines)
        {
            list.Add(El.Of("li", null,
                El.Of("span", null, StateHtml.Of(line.State)),
                El.Of("span", null, El.Link(line.Href, line.Subject)).AddText(": " + line.Text),
                El.Text("span", "bundel-attention__when", line.When),
                El.Link(line.ActionHref, line.Action).Attr("aria-label", line.Action + ": " + line.Subject)));
        }
        return list;
    }
}
