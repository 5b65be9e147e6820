// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Obligations;

/// <summary>The building blocks of NUP and i-NUP, what they are called today and what remains to be done here.</summary>
public sealed class NupModel : ObligationsPage
{
    public IReadOnlyList<NupView> All { get; private set; } = [];

    public string Intro => $"In 2011 stonden er 24 bouwstenen op de lijst van i-NUP, voor eind 2014. {Dutch.Number(All.Count(row => row.Open.Count > 0))} van de {Dutch.Number(All.Count)} blokken leven voort in iets dat hier nog niet overal in gebruik is.";

    public override DataTable Table => new TableOf<NupView>("NUP toen en nu", All)
        .Text("Bouwsteen", row => row.Block.Name)
        .Text("Groep", row => row.Block.Group)
        .Text("Destijds", row => row.Block.Then ?? "")
        .Text("Heet nu", row => row.Block.Today)
        .Text("Leeft voort in", row => string.Join(", ", row.Successors.Select(successor => successor.Name)), row => row.Successors is [var only, ..] ? RowLink(only.Code) : null)
        .State("Hier", row => row.Successors.Count == 0 ? new State("Niets te doen", Tone.Quiet) : row.Open.Count == 0 ? new State("In gebruik", Tone.Good) : new State($"{row.Open.Count} open", Tone.Warn))
        .Build();

    protected override async Task Load() => All = await Ask(new ShowNup());
}
