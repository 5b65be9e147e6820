// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Knowledge;
using Bundel.Web.Help;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bundel.Web.Pages.Knowledge;

/// <summary>One page of the knowledge base.</summary>
[AllowAnonymous]
public sealed class ShowModel(KnowledgeBase knowledge) : PageModel
{
    public KnowledgePage Item { get; private set; } = null!;

    public string Html { get; private set; } = "";

    public string Sub => Item.Front.TryGetValue("methode", out var method) ? $"{method}, {Item.Group}" + (Item.Front.TryGetValue("vorm", out var form) ? $", {form}" : "") : Item.Group;

    public IActionResult OnGet(string code)
    {
        if (knowledge.Find(code) is not { } found) return NotFound();
        Item = found;
        Html = MarkdownHtml.Of(found.Body);
        return Page();
    }
}
