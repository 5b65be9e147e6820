// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Knowledge;
using Bundel.Kernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bundel.Web.Pages.Knowledge;

/// <summary>Contents of the knowledge base, and search in it.</summary>
[AllowAnonymous]
public sealed class IndexModel(KnowledgeBase knowledge) : PageModel
{
    [BindProperty(Name = "tekst", SupportsGet = true)]
    public string? Text { get; set; }

    public IReadOnlyList<IGrouping<string, KnowledgePage>> Groups =>
    [
        .. knowledge.Pages.Where(page => string.IsNullOrWhiteSpace(Text) || SearchText.Matches(Text, page.Title, page.Summary, page.Body)).GroupBy(page => page.Group)
            .OrderBy(group => Order(group.Key)).ThenBy(group => group.Key, StringComparer.Ordinal),
    ];

    public string Heading(string group) => char.ToUpperInvariant(group[0]) + group[1..];

    private static int Order(string group) => Bundel.Settlement.Methods.FinancingMethods.Groups.ToList().IndexOf(group) is >= 0 and var place ? place : int.MaxValue;
}
