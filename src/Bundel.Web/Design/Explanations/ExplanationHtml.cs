// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>Where a source of a figure can be seen; the collaboration's pages implement it.</summary>
public interface ISourceLinks
{
    /// <summary>Address of the decision, key or measure, or null.</summary>
    string? Href(ExplanationSource source);
}

/// <summary>Draws <see cref="Explanation"/> as steps that open, down to the source.</summary>
public static class ExplanationHtml
{
    /// <summary>The figures it is made of; without those, the figure itself.</summary>
    public static TagBuilder Of(Explanation explanation, ISourceLinks? links) =>
        Steps(explanation.Operands.Count > 0 ? explanation.Operands : [explanation], links);

    private static TagBuilder Steps(IReadOnlyList<Explanation> steps, ISourceLinks? links)
    {
        var list = El.Of("ol", "bundel-steps");
        foreach (var step in steps)
        {
            list.Add(El.Of("li", null,
                El.Of("div", "bundel-step", El.Text("span", null, step.Subject), Reason(step, links), El.Text("span", "bundel-step__amount", ExplanationValue.Of(step))),
                step.Operands.Count == 0 ? null : FoldHtml.Of(new FoldOptions("Hoe komt dit tot stand?", Steps(step.Operands, links)))));
        }
        return list;
    }

    private static TagBuilder Reason(Explanation step, ISourceLinks? links)
    {
        var reason = El.Text("span", null, step.Formula ?? step.Sentence);
        if (step.Sources.Count == 0) return reason;
        var sources = El.Of("span", "bundel-step__source");
        for (var i = 0; i < step.Sources.Count; i++)
        {
            if (i > 0) sources.AddText(" · ");
            sources.Add(Source(step.Sources[i], links));
        }
        return reason.Add(sources);
    }

    private static IHtmlContent Source(ExplanationSource source, ISourceLinks? links) =>
        links?.Href(source) is { } href ? El.Link(href, source.Text) : new HtmlContentBuilder().Append(source.Text);
}
