// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Bag.Process;
using Bundel.Bag.Quality;
using Bundel.Web.Design;
using Bundel.Web.Doors;

namespace Bundel.Web.Pages.Bag;

/// <summary>The process standards around the BAG, to leaf through.</summary>
public sealed class ProcessModel : TablePage
{
    protected override Permission Takes => BagPermissions.See;

    public ProcessView View { get; private set; } = null!;

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"));

    public override DataTable Table => new TableOf<ProcessEvent>("Gebeurtenissen", View.Guide.Events)
        .Text("Code", row => row.Code, row => Link("bag/proces/" + row.Code))
        .Text("Gebeurtenis", row => row.Name)
        .Text("Werkwijze", row => View.Guide.Procedure(row.Procedure)!.Name)
        .Text("Objecten", row => string.Join(", ", row.Entities.Select(entity => entity.Kind)))
        .Text("StUF-bericht", row => string.Join(", ", row.Messages.Select(message => $"{message.Entity} ({message.Need})")))
        .Text("Geo-BAG", row => row.Geo?.Message ?? "")
        .Build();

    public DataTable Terms => new TableOf<Term>("Termijnen", View.Terms)
        .Text("Code", row => row.Code).Text("Termijn", row => row.Name).Text("Duur", row => row.Text).Text("Van", row => row.From).Text("Tot", row => row.Until).Text("Bron", row => row.Source).Build();

    protected override async Task Load() => View = await Ask(new ShowProcess());
}
