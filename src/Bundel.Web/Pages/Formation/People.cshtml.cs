// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Dossiers;
using Bundel.Formation.People;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Formation;

/// <summary>Formation before and after.</summary>
public sealed class PeopleModel : FormationPage
{
    public PeopleResult? People { get; private set; }

    public DataTable Functions => new TableOf<FunctionBalance>("Functies (fte)", People!.Functions)
        .Text("Functie", row => row.Function)
        .Number("Nu", row => row.Present, decimals: 1)
        .Number("Straks", row => row.Planned, decimals: 1)
        .Number("Ingevuld", row => row.Filled, decimals: 1)
        .Number("Vacature", row => row.Vacant, decimals: 1)
        .Build();

    public DataTable Candidates => new TableOf<CandidateBalance>("Per kandidaat (fte)", People!.Candidates)
        .Text("Kandidaat", row => row.Candidate)
        .Number("Nu", row => row.Present, decimals: 1)
        .Number("Gaat over", row => row.Moved, decimals: 1)
        .Number("Boventallig", row => row.Surplus, decimals: 1)
        .Build();

    protected override async Task Load() => People = (await Ask(new ShowDossier())).People;
}
