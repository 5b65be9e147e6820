// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement;
using Bundel.Settlement.ControlFiles;
using Bundel.Web.Design;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Runs;

/// <summary>The control file of a run for the accountant, and what it will say about overruns and unapproved changes.</summary>
public sealed class ControlModel : SettlementPage
{
    private ControlFindings findings = null!;

    protected override Permission Takes => SettlementPermissions.Prepare;

    [BindProperty(Name = "verrekening", SupportsGet = true)]
    public string Run { get; set; } = "";

    public Crumb RunCrumb => new($"Verrekening {Run}", RunLink(Run));

    public DataTable Overruns => new TableOf<Overrun>("Overschrijdingen per kostengroep", findings.Overruns)
        .Text("Kostengroep", row => row.Name)
        .Amount("Begroot", row => row.Budget)
        .Amount("Werkelijk", row => row.Actual)
        .Date("Tot en met", row => row.Through)
        .Amount("Overschrijding", row => row.Over)
        .State("Staat", row => row.Over is null ? new State("Onbekend", Tone.Quiet) : row.Over > Money.Zero ? new State("Overschreden", Tone.Warn) : new State("Binnen de begroting", Tone.Good))
        .Build();

    public DataTable Unapproved => new TableOf<Unapproved>("Wijzigingen zonder besluit", findings.Unapproved)
        .Text("Mutatie", row => row.Name, row => Link("verrekenen/begroting/mutaties/" + row.Mutation))
        .Amount("Bedrag", row => row.Amount)
        .Text("Reden", row => row.Reason)
        .WhenEmpty("Alle begrotingsmutaties van deze verrekening rusten op een genomen besluit.")
        .Build();

    [HandsOutFile]
    public async Task<IActionResult> OnPostAsync()
    {
        var file = await Try(new GiveControlFile(Run));
        return file.Succeeded ? File(file.Value.Content, file.Value.MediaType, file.Value.Name) : await Refuse(file.Problems);
    }

    protected override async Task Load() => findings = await Ask(new ShowControlFindings(Run));
}
