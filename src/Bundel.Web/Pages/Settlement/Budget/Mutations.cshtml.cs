// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Budget;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Budget;

/// <summary>Changes of the budget.</summary>
public sealed class MutationsModel : MutationForm
{
    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    public IReadOnlyList<MutationView> All { get; private set; } = [];

    public DataTable Table => new TableOf<MutationView>("Mutaties", All)
        .Text("Mutatie", mutation => mutation.Name, mutation => Link($"verrekenen/begroting/mutaties/{mutation.Code}"))
        .Text("Code", mutation => mutation.Code)
        .Text("Eigen sleutel", mutation => mutation.Key ?? "", mutation => mutation.Key is null ? null : Link($"verrekenen/sleutels/{mutation.Key}"))
        .Text("Besluit", mutation => mutation.Decision ?? "nog geen")
        .Text("Loopt", mutation => mutation.Years())
        .WhenEmpty("Nog geen begrotingsmutaties.")
        .Build();

    public Task<IActionResult> OnPostAsync() => Do(new AddMutation(Code ?? "", Text), _ => Link("verrekenen/begroting/mutaties"), "De mutatie is toegevoegd.");

    protected override async Task Load()
    {
        All = await Ask(new ListMutations());
        await base.Load();
    }
}

internal static class MutationWords
{
    /// <summary>"2026 tot en met 2028".</summary>
    public static string Years(this MutationView mutation) => (mutation.FromYear, mutation.ThroughYear) switch
    {
        (null, null) => "zonder einde",
        ({ } from, null) => FormattableString.Invariant($"vanaf {from}"),
        (null, { } through) => FormattableString.Invariant($"tot en met {through}"),
        ({ } from, { } through) when from == through => FormattableString.Invariant($"{from}"),
        ({ } from, { } through) => FormattableString.Invariant($"{from} tot en met {through}"),
    };
}
