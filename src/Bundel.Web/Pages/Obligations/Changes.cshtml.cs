// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;
using Bundel.Obligations.Register.Versions;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>What changed since last month, or since a day of one's choice.</summary>
public sealed class ChangesModel(TimeProvider clock) : ObligationsPage
{
    [BindProperty(Name = "sinds", SupportsGet = true)]
    public DateOnly? Since { get; set; }

    public IReadOnlyList<RegisterChange> All { get; private set; } = [];

    public RegisterVersionView Register { get; private set; } = null!;

    public string About => $"Meegeleverd is versie {Register.Version}, nagekeken op {Dutch.Date(Register.CheckedOn)}. " + (Register.Known is [var last, ..]
        ? $"Bekend was versie {last.Version}, sinds {Dutch.Date(last.On)} ({last.By})."
        : "Nog niemand nam er kennis van; wie dat vastlegt, ziet bij een volgende versie wat er verandert en wat dat raakt.");

    public DataTable Versions => new TableOf<VersionLine>("Wat de nieuwe versie verandert", Register.Lines)
        .Text("Naam", line => line.Name, line => line.Change == RowChange.Dropped ? null : RowLink(line.Code))
        .State("Wat", line => line.Change switch
        {
            RowChange.Added => new State("Toegevoegd", Tone.Good),
            RowChange.Changed => new State("Gewijzigd", Tone.Warn),
            _ => new State("Vervallen", Tone.Bad),
        })
        .Text("Verschil", line => string.Join("; ", line.Differences))
        .Text("Raakt", line => string.Join("; ", line.Touches))
        .WhenEmpty("Er is niets anders dan in de versie die bekend was.")
        .Build();

    public string Intro => $"Sinds {Dutch.Date(Since ?? clock.Today().AddMonths(-1))}. Hetzelfde als JSON: /api/v1/samenwerkingen/{Collaboration.Code}/verplichtingenwijzigingen.";

    public override DataTable Table => new TableOf<RegisterChange>("Wijzigingen", All)
        .Text("Naam", row => row.Name, row => RowLink(row.Code))
        .Date("Dag", row => row.Day)
        .Text("Wat", row => Capital(row.Kind.Text()))
        .Text("Verandering", row => row.Text)
        .Text("Reden of bron", row => row.Because ?? "")
        .WhenEmpty("Er veranderde niets.")
        .Build();

    public Task<IActionResult> OnPostAsync() => Do(new TakeNoteOfRegister(), _ => Link("verplichtingen/wijzigingen"), "Vastgelegd dat van deze versie kennis is genomen.");

    protected override async Task Load()
    {
        All = await Ask(new ListChanges(Since));
        Register = await Ask(new ShowRegisterVersion());
    }
}
