// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>One of the figures that matter.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The figure as text, unit included.</param>
/// <param name="Note">One line of context.</param>
/// <param name="Href">Where it is explained.</param>
public sealed record Figure(string Label, string Value, string? Note = null, string? Href = null);

/// <summary>Draws figures (kerncijfers).</summary>
public static class FiguresHtml
{
    /// <summary>A list of terms with their figures, four in a row at most.</summary>
    public static TagBuilder Of(IEnumerable<Figure> figures)
    {
        var list = El.Of("dl", "bundel-figures");
        foreach (var figure in figures)
        {
            var value = El.Of("dd", "bundel-figures__value");
            list.Add(El.Of("div", null,
                El.Text("dt", null, figure.Label),
                figure.Href is null ? value.AddText(figure.Value) : value.Add(El.Link(figure.Href, figure.Value)),
                figure.Note is null ? null : El.Text("dd", "bundel-sub", figure.Note)));
        }
        return list;
    }
}
