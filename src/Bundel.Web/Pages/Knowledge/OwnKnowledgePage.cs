// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Knowledge.Own;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Knowledge;

/// <summary>What the pages on own knowledge share: the form of a page.</summary>
public abstract class OwnKnowledgePage : TablePage
{
    protected override Permission Takes => CollaborationsPermissions.See;

    [BindProperty(Name = "titel")]
    public string? Heading { get; set; }

    [BindProperty(Name = "bron")]
    public string? Source { get; set; }

    [BindProperty(Name = "tekst")]
    public string? Text { get; set; }

    public bool MayManage => May(CollaborationsPermissions.Manage);

    public override DataTable Table => new("Geen", [], []);

    protected Task<IActionResult> Keep(string code) => Do(new RecordPage(code, Heading ?? "", Text ?? "", Source ?? ""), _ => Link("kennis/" + code), $"{Heading} is vastgelegd.");
}
