// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Knowledge.Own;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Knowledge;

/// <summary>The pages that the collaboration wrote itself or took from others.</summary>
public sealed class OwnPagesModel : OwnKnowledgePage
{
    private IReadOnlyList<OwnPageView> pages = [];

    [BindProperty(Name = "code")]
    public string? NewCode { get; set; }

    public override DataTable Table => new TableOf<OwnPageView>("Eigen kennispagina's", pages)
        .Text("Titel", page => page.Title, page => Link("kennis/" + page.Code))
        .Text("Bron", page => page.Source)
        .Text("Door", page => page.By)
        .Date("Op", page => page.On)
        .WhenEmpty("Er zijn nog geen eigen kennispagina's.")
        .Build();

    public Task<IActionResult> OnPostAsync() => Keep(string.IsNullOrWhiteSpace(NewCode) ? Kernel.Code.From(Heading ?? "") : NewCode.Trim());

    protected override async Task Load() => pages = await Ask(new ListPages());
}
