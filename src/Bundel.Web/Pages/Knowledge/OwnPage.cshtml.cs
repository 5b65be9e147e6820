// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Knowledge.Own;
using Bundel.Web.Doors;
using Bundel.Web.Help;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Knowledge;

/// <summary>One page of the collaboration's own knowledge.</summary>
public sealed class OwnPageModel : OwnKnowledgePage
{
    [BindProperty(Name = "pagina", SupportsGet = true)]
    public string Code { get; set; } = "";

    public OwnPageView Shown { get; private set; } = null!;

    public string Body => MarkdownHtml.OfUsers(Shown.Text);

    public Task<IActionResult> OnPostAsync()
    {
        Require(CollaborationsPermissions.Manage);
        return Keep(Code);
    }

    public Task<IActionResult> OnPostIntrekkenAsync() => Do(new WithdrawPage(Code), _ => Link("kennis"), "De kennispagina is ingetrokken.");

    protected override async Task Load()
    {
        Shown = (await Ask(new ListPages())).FirstOrDefault(page => page.Code == Code) ?? throw new RefusedException([Problem.NotFound("Deze kennispagina is er niet.")]);
        if (HttpMethods.IsGet(Request.Method)) (Heading, Source, Text) = (Shown.Title, Shown.Source, Shown.Text);
    }
}
