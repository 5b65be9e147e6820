// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Services;
using Bundel.Web.Design;
using Bundel.Web.Doors;

namespace Bundel.Web.Pages.Collaborations.Services;

/// <summary>The service catalogue; its download can be changed and imported again.</summary>
public sealed class IndexModel : TablePage
{
    public IReadOnlyList<ServiceView> All { get; private set; } = [];

    public bool MayManage => May(CollaborationsPermissions.Manage);

    public override DataTable Table => Columns().Build();

    protected override DataTable Sheet => Columns()
        .Text("Code", row => row.Code)
        .Text("Omschrijving", row => row.Text.Description ?? "")
        .Text("Tot en met", row => row.Text.EndsOn is { } day ? Dutch.ShortDate(day) : "")
        .Build();

    private TableOf<ServiceView> Columns() => new TableOf<ServiceView>("Diensten", All)
        .Text("Naam", row => row.Text.Name, row => Link("diensten/" + row.Code))
        .Text("Pakket", row => row.Text.Package.Text())
        .Text("Eenheid", row => row.Text.Unit)
        .Text("Taakveld", row => row.Text.TaskField)
        .Text("Btw", row => row.Text.VatRegime.Name())
        .Text("Eigenaar", row => row.Text.Owner);

    protected override async Task Load() => All = await Ask(new ListServices());
}
