// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Existing;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Formation;

/// <summary>Existing collaborations that one could join.</summary>
public sealed class ExistingModel : FormationPage
{
    private IReadOnlyList<KnownCollaboration> all = [];

    public DataTable Table => new TableOf<KnownCollaboration>("Bekende ICT-samenwerkingen", all)
        .Text("Samenwerking", known => known.Name)
        .Text("Code", known => known.Code)
        .Text("Rechtsvorm", known => known.Form ?? "onbekend")
        .Text("Sinds", known => known.Since ?? "onbekend")
        .Text("Zetel", known => known.Seat ?? "onbekend")
        .Text("Deelnemers", known => known.Participants.Count == 0 ? "onbekend" : Dutch.List([.. known.Participants, .. known.Others]))
        .Text("Basis", known => known.Basis)
        .Text("Opmerking", known => known.Remark)
        .Text("Bron", known => known.Source)
        .Build();

    protected override async Task Load() => all = await Ask(new ListKnownCollaborations());
}
