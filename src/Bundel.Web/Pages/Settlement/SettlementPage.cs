// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Runs;
using Bundel.Web.Design;
using Bundel.Web.Doors;

namespace Bundel.Web.Pages.Settlement;

/// <summary>What the pages of Verrekenen share.</summary>
public abstract class SettlementPage : BundelPage
{
    public bool MayPrepare => May(SettlementPermissions.Prepare);

    /// <summary>The pages above this one, below the collaboration.</summary>
    public IReadOnlyList<Crumb> Path(params ReadOnlySpan<Crumb> below) =>
        [new Crumb(Collaboration.Name, "/" + Collaboration.Code), new Crumb("Verrekenen", Link("verrekenen")), .. below];

    public Crumb BudgetCrumb => new("Begroting", Link("verrekenen/begroting"));

    public Crumb KeysCrumb => new("Verdeelsleutels", Link("verrekenen/sleutels"));

    public Crumb RunsCrumb => new("Verrekeningen", Link("verrekenen/verrekeningen"));

    /// <summary>The year that was asked for, or the one rule for all pages of Verrekenen: the year that is worked on now.</summary>
    protected async Task<int> YearOr(int? asked) => asked is > 0 and { } year ? year : (await Ask(new ListBudgetYears())).Default;

    public string RunLink(string run) => Link($"verrekenen/verrekeningen/{run}");

    /// <summary>State of a run as a badge.</summary>
    public static State Badge(RunState state) => state switch
    {
        RunState.Adopted => new State("Vastgesteld", Tone.Good),
        RunState.Checked => new State("Gecontroleerd", Tone.Warn),
        RunState.Superseded => new State("Vervangen", Tone.Quiet),
        _ => new State("Concept", Tone.Quiet),
    };
}
