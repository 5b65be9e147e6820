// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Web.Doors;
using Bundel.Web.Help;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Search;

/// <summary>Finds what the slices know, and the chapters of the manual.</summary>
public sealed class IndexModel(Manual manual) : BundelPage
{
    [BindProperty(Name = "tekst", SupportsGet = true)]
    public string? Text { get; set; }

    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];

    protected override async Task Load()
    {
        if (string.IsNullOrWhiteSpace(Text)) return;
        var found = await Ask(new Bundel.Collaborations.Ports.Search(Text));
        Hits = [.. found.Select(hit => hit with { Path = hit.Path.StartsWith('/') ? hit.Path : Link(hit.Path) }), .. manual.Search(Text)];
    }
}
