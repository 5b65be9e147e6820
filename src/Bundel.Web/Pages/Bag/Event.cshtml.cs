// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Bag.Process;
using Bundel.Bag.Quality;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>One event: what it touches, its messages, and the steps with roles, terms and checks.</summary>
public sealed class EventModel : TablePage
{
    protected override Permission Takes => BagPermissions.See;

    [BindProperty(Name = "gebeurtenis", SupportsGet = true)]
    public string Code { get; set; } = "";

    public EventView View { get; private set; } = null!;

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"), ("Proceswijzer BAG", "bag/proces"));

    public DataTable Entities => new TableOf<TouchedEntity>("Objecten", View.Event.Entities)
        .Text("Objecttype", row => row.Kind).Text("Actie", row => string.Join(", ", row.Actions)).Text("Altijd", row => row.IsOptional ? "naar keuze" : "ja")
        .WhenEmpty("Deze gebeurtenis verandert nog niets in de BAG.").Build();

    public IReadOnlyList<Definition> Messages =>
    [
        Definition.Of("Kennisgeving StUF-BG", View.Event.Messages.Count == 0 ? "geen" : string.Join(", ", View.Event.Messages.Select(message => $"{message.Entity} ({message.Need})"))),
        Definition.Of("Mutatiesoort", View.Event.MutationKind ?? "geen"),
        Definition.Of("Geo-BAG", View.Event.Geo?.Message ?? "geen"),
        Definition.Of("BGT-mutatie", View.Event.Geo is { BgtMutations.Count: > 0 } geo ? string.Join(", ", geo.BgtMutations) : "geen"),
        Definition.Of("Processenhandboek", View.Event.Sections.Count == 0 ? "geen paragraaf" : "paragraaf " + string.Join(" en ", View.Event.Sections)),
    ];

    public override DataTable Table => new TableOf<(ProcessStep Step, int Number)>("Stappen", View.Procedure.Steps.Select((step, at) => (step, at + 1)))
        .Number("Stap", row => row.Number).Text("Wat", row => row.Step.Name).Text("Wie", row => row.Step.Role).Text("Registratie", row => row.Step.Registration)
        .Text("Termijn", row => BagTerms.Find(row.Step.Term) is { } term ? $"{term.Text} vanaf {(row.Step.From == TermStart.Case ? "de start" : "de vorige stap")}" : "")
        .Text("Bericht", row => row.Step.Message ?? "").Text("Controle", row => string.Join(", ", row.Step.Checks ?? [])).Text("Uitleg", row => row.Step.Note).Build();

    protected override async Task Load() => View = await Ask(new ShowEvent(Code));
}
