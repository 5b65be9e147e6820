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

    public DataTable Moves => new TableOf<Move>("Was-wordtlijst (fte)", Plan!.WasBecomes)
        .Text("Kandidaat", move => move.Candidate)
        .Text("Was", move => move.From)
        .Text("Wordt", move => move.To ?? "vervalt")
        .Number("Fte", move => move.Fte, decimals: 1)
        .Build();

    public DataTable Steps => new TableOf<PeopleStep>("Stappen, op datum", People!.Steps)
        .Date("Datum", step => step.Date)
        .Text("Stap", step => step.Name)
        .Text("Bij", step => step.Candidate ?? "allen")
        .Text("Stuk", step => step.Document ?? "", step => step.Document is null ? null : Link("inrichten/documenten"))
        .WhenEmpty("Er zijn nog geen stappen gepland.")
        .Build();

    private PeoplePlan? Plan { get; set; }

    protected override async Task Load()
    {
        var view = await Ask(new ShowDossier());
        (Plan, People) = (view.Input?.People, view.People);
    }
}
