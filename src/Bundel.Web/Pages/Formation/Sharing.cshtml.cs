// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.BusinessCase.Coalitions;
using Bundel.Formation.Sharing;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Formation;

/// <summary>What each candidate would pay, the band to which nobody objects, and the teaching example.</summary>
public sealed class SharingModel : FormationPage
{
    [BindProperty(Name = "alternatief")]
    public string? Alternative { get; set; }

    [BindProperty(Name = "methode")]
    public SharingMethod Method { get; set; }

    [BindProperty(Name = "geldigVanaf")]
    public DateOnly? ValidFrom { get; set; }

    public SharingView View { get; private set; } = null!;

    public DataTable Example => new TableOf<TeachingMethod>("Zes verdelingen van hetzelfde bedrag, in miljoen kronen", View.Example.Methods)
        .Text("Verdeling", method => method.Method)
        .Text("Bedragen", method => string.Join(" · ", View.Example.Players.Zip(method.Amounts, (player, amount) => $"{player} {Dutch.Number(amount, 2)}")))
        .Text("Sterkste bezwaar", method => method.Method == "alleen" ? "" : method.Objection is { } amount ? $"{Dutch.List(method.Coalition)}: {Dutch.Number(amount, 2)}" : "niemand")
        .Build();

    public DataTable Members(WhoWithWhom who) => new TableOf<Gain>("Per jaar, eenmalige kosten gespreid", who.Members)
        .Text("Kandidaat", gain => gain.Name)
        .Amount("Alleen", gain => gain.Alone)
        .Amount("Naar sleutel", gain => gain.ByKey)
        .Amount("Minst", gain => gain.Least)
        .Amount("Meest", gain => gain.Most)
        .Amount("Nucleolus", gain => gain.Nucleolus)
        .Amount("Shapley", gain => gain.Shapley)
        .Amount("Brengt mee", gain => gain.Brings)
        .Build();

    public string Prefix(WhoWithWhom who) => "v" + View.Alternatives.ToList().IndexOf(who).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public string Groups(WhoWithWhom who) => View is null ? "" : string.Join("; ", who.Groupings[0].Groups.Select(Dutch.List));

    public async Task<IActionResult> OnPostAsync()
    {
        var from = Needed(ValidFrom, "geldigVanaf");
        return await Do(new ProposeSharing(Alternative ?? "", Method, from), made => Link(made.Path), "De sleutel is voorgesteld. Het bevoegde orgaan beslist.");
    }

    protected override async Task Load() => View = await Ask(new ShowSharing());
}
