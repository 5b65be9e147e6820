// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Keys;
using Bundel.Web.Design;
using Bundel.Web.Pages.Collaborations.Decisions;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Budget;

/// <summary>Changes of the budget.</summary>
public sealed class MutationsModel : SettlementPage
{
    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "sleutel")]
    public string? Key { get; set; }

    [BindProperty(Name = "besluit")]
    public string? Decision { get; set; }

    [BindProperty(Name = "vanJaar")]
    public int? FromYear { get; set; }

    [BindProperty(Name = "totEnMetJaar")]
    public int? ThroughYear { get; set; }

    public IReadOnlyList<MutationView> All { get; private set; } = [];

    public IReadOnlyList<Choice> Keys { get; private set; } = [];

    public IReadOnlyList<Choice> Decisions { get; private set; } = [];

    public DataTable Table => new TableOf<MutationView>("Mutaties", All)
        .Text("Mutatie", mutation => mutation.Name)
        .Text("Code", mutation => mutation.Code)
        .Text("Eigen sleutel", mutation => mutation.Key ?? "")
        .Text("Besluit", mutation => mutation.Decision)
        .Text("Loopt", Years)
        .WhenEmpty("Nog geen begrotingsmutaties.")
        .Build();

    public Task<IActionResult> OnPostAsync() =>
        Do(new AddMutation(Code ?? "", new MutationText(Name ?? "", Key, Decision, FromYear, ThroughYear)), _ => Link("verrekenen/begroting/mutaties"), "De mutatie is toegevoegd.");

    protected override async Task Load()
    {
        All = await Ask(new ListMutations());
        Keys = [new Choice("", "geen eigen sleutel"), .. (await Ask(new ListKeys())).Select(key => new Choice(key.Code, key.Name))];
        Decisions = DecisionChoices.Taken(await Ask(new ListDecisions()), "Nog geen besluit");
    }

    private static string Years(MutationView mutation) => (mutation.FromYear, mutation.ThroughYear) switch
    {
        (null, null) => "zonder einde",
        ({ } from, null) => FormattableString.Invariant($"vanaf {from}"),
        (null, { } through) => FormattableString.Invariant($"tot en met {through}"),
        ({ } from, { } through) => FormattableString.Invariant($"{from} tot en met {through}"),
    };
}
