// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;
using Bundel.Obligations.Standing;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>A theme: how far it is, and what leans on what; or what stands around one row.</summary>
public sealed class GraphModel(TimeProvider clock) : ObligationsPage
{
    [BindProperty(Name = "thema", SupportsGet = true)]
    public string? Theme { get; set; }

    [BindProperty(Name = "verplichting", SupportsGet = true)]
    public string? Code { get; set; }

    public GraphView View { get; private set; } = null!;

    public IReadOnlyList<Figure>? Figures { get; private set; }

    public string Sub => Code is not null ? $"rond {Code.ToUpperInvariant()}" : $"thema {Theme}";

    public string ThemeLink => Link("verplichtingen?thema=" + Uri.EscapeDataString(Theme ?? ""));

    public IReadOnlyList<Tab> Tabs => [.. View.Themes.Select(theme => new Tab(Capital(theme), Link("verplichtingen/samenhang?thema=" + Uri.EscapeDataString(theme)), theme == Theme))];

    public string Chain => string.Join(" → ", View.Chain.Select(code => View.Nodes.First(node => node.Code == code).Name));

    public Chart Drawing => new DependencyChart($"Samenhang, {Sub}", View, code => RowLink(code));

    protected override async Task Load()
    {
        if (string.IsNullOrWhiteSpace(Theme) && string.IsNullOrWhiteSpace(Code)) Theme = "toegang";
        if (!string.IsNullOrWhiteSpace(Theme)) Figures = MatrixFigures.Of((await Ask(new ShowMatrix(Theme))).Lines, clock.Today());
        View = await Ask(new ShowGraph(string.IsNullOrWhiteSpace(Theme) ? null : Theme, string.IsNullOrWhiteSpace(Code) ? null : Code));
    }
}
