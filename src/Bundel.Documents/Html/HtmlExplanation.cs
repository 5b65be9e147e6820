// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;
using Bundel.Kernel;

namespace Bundel.Documents.Html;

/// <summary>Writes an explanation as nested steps.</summary>
internal static class HtmlExplanation
{
    public static void Write(TextWriter html, Explanation explanation)
    {
        html.WriteLine("<ol class=\"bundel-steps\">");
        Step(html, explanation);
        html.WriteLine("</ol>");
    }

    private static void Step(TextWriter html, Explanation explanation)
    {
        html.Write($"<li><strong>{HtmlFragment.Text(explanation.Subject)}</strong> <span class=\"num\">{HtmlFragment.Text(ExplanationText.Value(explanation))}</span> <span class=\"bundel-sub\">{HtmlFragment.Text(ExplanationText.Reason(explanation))}</span>");
        if (explanation.Operands.Count > 0)
        {
            html.WriteLine("<ol>");
            foreach (var operand in explanation.Operands) Step(html, operand);
            html.Write("</ol>");
        }

        html.WriteLine("</li>");
    }
}
