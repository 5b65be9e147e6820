// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Obligations;

/// <summary>Open standards, and standards that end.</summary>
public sealed class StandardsModel : ObligationsPage
{
    public StandardsView View { get; private set; } = null!;

    public override DataTable Table => new TableOf<ForumStandard>("Open standaarden", View.Standards)
        .Text("Standaard", row => row.Name)
        .Text("Domein", row => row.Domain)
        .Text("Stand", row => row.State)
        .Text("Herkomst", row => row.Origin.Text())
        .Text("Betrouwbaarheid", row => row.Confidence.Text())
        .Build();

    public DataTable Ending => new TableOf<EndingStandard>("Standaarden in de GEMMA waarvan de ondersteuning eindigde", View.Ending)
        .Text("Naam", row => row.Name)
        .Text("Stand", row => row.State)
        .Text("Beheerder", row => row.Keeper ?? "")
        .Number("Componenten waarvoor zij verplicht heet", row => row.Components)
        .Build();

    protected override async Task Load() => View = await Ask(new ListStandards());
}
