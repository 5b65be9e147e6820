// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints;
using Bundel.Blueprints.Costs;
using Bundel.Blueprints.Costs.Cases;
using Bundel.Blueprints.Reference.Cases;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>From a component or product to the cents of contributions, and from a contribution back to what stands behind it.</summary>
public sealed class CostTraceModel : TablePage
{
    private string? component;

    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string? Participant { get; set; }

    [BindProperty(Name = "component", SupportsGet = true)]
    public string? Component { get; set; }

    [BindProperty(Name = "product", SupportsGet = true)]
    public string? Product { get; set; }

    public CostTrace Trace { get; private set; } = null!;

    public string Title => (component ?? Product, Participant) switch
    {
        ({ } what, null) => $"Wat kost {what} ons?",
        ({ } what, _) => $"Wat betaalt {Payer} voor {what}?",
        (null, not null) => $"Wat staat er achter de bijdrage van {Payer}?",
        _ => "Wat staat er achter de bijdragen?",
    };

    public IReadOnlyList<Figure> Figures =>
    [
        new("Samen", Dutch.Euro(Trace.Total), FormattableString.Invariant($"per jaar, {Trace.Year}")),
        new("Toegewezen", Dutch.Euro(Money.Sum(Tied.Select(cell => cell.Amount)))),
        new("Niet toegewezen", Dutch.Euro(Money.Sum(Rest.Select(cell => cell.Amount)))),
    ];

    public override DataTable Table => new TableOf<CostCell>("Delen van bijdragen", Tied)
        .Text("Product", cell => cell.ProductName, cell => Here("product", cell.ProductName!))
        .Text("Landschap", cell => cell.Owner == "ssc" ? "SSC" : cell.ParticipantName, cell => Link("blauwdrukken/landschap/" + cell.Owner))
        .Text("Deelnemer", cell => cell.ParticipantName, cell => Here("deelnemer", cell.Participant))
        .Text("Kostengroep", cell => cell.LineName)
        .Text("Begrotingsregel", cell => cell.Post ?? "")
        .Text("Dienst", cell => cell.Service ?? "")
        .Text("Band", cell => cell.Tie.Json())
        .Amount("Bedrag", cell => cell.Amount, cell => Link(cell.Path))
        .Total("Samen", "", "", "", "", "", "", Money.Sum(Tied.Select(cell => cell.Amount)))
        .WhenEmpty("Hier staat geen applicatie of techniek achter.")
        .Build();

    public DataTable Untied => new TableOf<CostCell>("Delen zonder applicatie of techniek", Rest)
        .Text("Deelnemer", cell => cell.ParticipantName)
        .Text("Kostengroep", cell => cell.LineName)
        .Text("Begrotingsregel", cell => cell.Post ?? "")
        .Text("Waarom", cell => cell.Reason)
        .Amount("Bedrag", cell => cell.Amount, cell => Link(cell.Path))
        .Build();

    private string Payer => Trace.Cells.FirstOrDefault()?.ParticipantName ?? Participant!;

    private IEnumerable<CostCell> Tied => Trace.Cells.Where(cell => cell.Tie != CostTie.None);

    private IEnumerable<CostCell> Rest => Trace.Cells.Where(cell => cell.Tie == CostTie.None);

    protected override Permission Takes => BlueprintsPermissions.See;

    public IReadOnlyList<Crumb> Path() => Above(("Blauwdrukken", "blauwdrukken"), ("Wat kost dit ons?", "blauwdrukken/kosten"));

    protected override async Task Load()
    {
        Trace = await Ask(new TraceCosts(Year, Participant, Component, Product));
        if (Component is not null && await Try(new ShowReferenceItem(Component)) is { Succeeded: true } found) component = found.Value.Item.Name;
    }

    private string Here(string kind, string value) => Link($"blauwdrukken/kosten/herleiden?{kind}={Uri.EscapeDataString(value)}");
}
