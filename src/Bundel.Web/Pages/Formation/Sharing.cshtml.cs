// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Sharing;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Formation;

/// <summary>What each candidate would pay, the band to which nobody objects, and how to get there.</summary>
public sealed class SharingModel : FormationPage
{
    [BindProperty(Name = "alternatief", SupportsGet = true)]
    public string? Alternative { get; set; }

    [BindProperty(Name = "methode", SupportsGet = true)]
    public SharingMethod Method { get; set; }

    [BindProperty(Name = "jaren", SupportsGet = true)]
    public int Years { get; set; } = 4;

    [BindProperty(Name = "geldigVanaf")]
    public DateOnly? ValidFrom { get; set; }

    public SharingView View { get; private set; } = null!;

    public FairSharing Sharing => View.Sharing!;

    public IReadOnlyList<Choice> Alternatives => [.. View.Alternatives.Select(name => new Choice(name, name))];

    public IReadOnlyList<Choice> Methods { get; } =
    [
        new("nucleolus", "Nucleolus: wie het minste voordeel heeft, krijgt zo veel mogelijk"),
        new("shapley", "Shapley: wat ieder gemiddeld aan kosten toevoegt"),
        new("scrb", "SCRB: de eigen kosten, en de rest naar het voordeel"),
    ];

    public Chart Bands => new RangeChart("Waar niemand bezwaar heeft", [.. Sharing.Members.Select(member => new RangeRow(member.Name, Thousands(member.Least), Thousands(member.Most), [Thousands(member.SameShare), Thousands(member.Proposed)]))],
        "Minst", "Meest", ["In de verhouding van nu", "Voorstel"], "× € 1.000");

    public DataTable Members => new TableOf<FairMember>("Per deelnemer, per jaar", Sharing.Members)
        .Text("Deelnemer", member => member.Name)
        .Amount("Betaalt nu", member => member.Today)
        .Amount("In de verhouding van nu", member => member.SameShare)
        .Amount("Minst", member => member.Least)
        .Amount("Meest", member => member.Most)
        .Amount("Voorstel", member => member.Proposed)
        .Difference("Herverdeling", member => member.Redistribution)
        .Difference("Verschil met nu", member => member.Change)
        .Total("Samen", Sum(member => member.Today), Sharing.Total, "", "", Sharing.Total, Money.Zero, Sum(member => member.Change))
        .Build();

    public DataTable PerInhabitant => new TableOf<FairMember>("Per inwoner", Sharing.Members)
        .Text("Deelnemer", member => member.Name)
        .Number("Inwoners", member => member.Inhabitants)
        .Amount("Voorstel", member => member.PerInhabitant)
        .Difference("Herverdeling", member => member.RedistributionPerInhabitant)
        .Build();

    public DataTable Growth
    {
        get
        {
            var table = new TableOf<int>("Van de verhouding van nu naar het voorstel, per jaar", Enumerable.Range(0, Sharing.Members.Count)).Text("Deelnemer", row => Sharing.Members[row].Name);
            foreach (var year in Sharing.Path) table.Amount(year.Year == 0 ? "Begin" : FormattableString.Invariant($"Jaar {year.Year}"), row => year.Amounts[row]);
            return table.Total("Samen", [.. Sharing.Path.Select(_ => (object?)Sharing.Total)]).Build();
        }
    }

    public DataTable Exits
    {
        get
        {
            var table = new TableOf<MembershipChange>("Wat er gebeurt als iemand uittreedt, per jaar", Sharing.Changes).Text("Treedt uit", change => change.Member).Difference("Zelf", change => change.Itself).Difference("Anderen samen", change => change.Together);
            for (var i = 0; i < Sharing.Members.Count; i++)
            {
                var at = i;
                table.AmountIfAny(Sharing.Members[at].Name, change => change.Others[at]);
            }

            return table.Build();
        }
    }

    public DataTable Proof => new TableOf<ProofLevel>("Het bewijs, over alle groepen nagerekend", Sharing.Proof)
        .Amount("Voordeel van elke groep", level => level.Gain)
        .Text("Groepen", level => string.Join("; ", level.Groups.Select(Dutch.List)))
        .Build();

    public async Task<IActionResult> OnPostAsync()
    {
        var from = Needed(ValidFrom, "geldigVanaf");
        return await Do(new ProposeSharing(Alternative ?? "", Method, from), made => Link(made.Path), "De sleutel is voorgesteld en het voorgestelde besluit staat als concept in het besluitenregister. Het bevoegde orgaan beslist.");
    }

    protected override async Task Load()
    {
        View = await Ask(new ShowSharing(Alternative, Method, Math.Clamp(Years, 1, 10)));
        Alternative ??= View.Sharing?.Alternative;
    }

    private Money Sum(Func<FairMember, Money> amount) => Money.Sum(Sharing.Members.Select(amount));
}
