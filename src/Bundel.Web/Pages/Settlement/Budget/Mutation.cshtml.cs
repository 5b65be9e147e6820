// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations.Decisions;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Model;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Budget;

/// <summary>One mutation: its lines, and what may change about it.</summary>
public sealed class MutationModel : MutationForm
{
    [BindProperty(Name = "mutatie", SupportsGet = true)]
    public string Code { get; set; } = "";

    public MutationDetails Mutation { get; private set; } = null!;

    public string Sub => string.Join(" · ", new[] { Mutation.View.Years(), Mutation.View.Decision is { } decision ? "besluit " + decision : "nog geen besluit", Mutation.View.Key is { } key ? "eigen sleutel " + key : "telt mee in haar kostengroep" });

    public DataTable Lines => new TableOf<LineView>("Begrotingsregels van deze mutatie", Mutation.Lines)
        .Text("Omschrijving", line => line.Description, line => MayPrepare ? Link(FormattableString.Invariant($"verrekenen/begroting/{line.Pool}/regel?jaar={line.Year}&id={line.Id}")) : null)
        .Text("Jaar", line => line.Year.ToString(CultureInfo.InvariantCulture))
        .Text("Kostengroep", line => line.Pool, line => Link(FormattableString.Invariant($"verrekenen/begroting/{line.Pool}?jaar={line.Year}")))
        .Text("Soort", line => line.Kind == LineKind.Cost ? "last" : "bate")
        .Amount("Bedrag", line => line.Amount)
        .WhenEmpty("Nog geen begrotingsregels. Kies deze mutatie bij een begrotingsregel, of in de kolom mutatie van een bestand.")
        .Build();

    public override async Task<IActionResult> OnGetAsync()
    {
        var view = (await Ask(new ShowMutation(Code))).View;
        var decision = (await Ask(new ListDecisions())).FirstOrDefault(row => row.Reference == view.Decision);
        (Name, Key, Decision, FromYear, ThroughYear) = (view.Name, view.Key, decision?.Code, view.FromYear, view.ThroughYear);
        return await base.OnGetAsync();
    }

    public Task<IActionResult> OnPostAsync() => Do(new ChangeMutation(Code, Text), _ => Link("verrekenen/begroting/mutaties/" + Code), "De mutatie is gewijzigd.");

    protected override async Task Load()
    {
        Mutation = await Ask(new ShowMutation(Code));
        await base.Load();
    }
}
