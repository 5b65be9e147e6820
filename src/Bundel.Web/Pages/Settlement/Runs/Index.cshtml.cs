// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Runs;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement.Runs;

/// <summary>All runs.</summary>
public sealed class IndexModel : SettlementPage
{
    public IReadOnlyList<RunView> All { get; private set; } = [];

    public DataTable Table => new TableOf<RunView>("Verrekeningen", All)
        .Text("Verrekening", run => FormattableString.Invariant($"Verrekening {run.Year}, versie {run.Version}"), run => RunLink(run.Code))
        .State("Toestand", run => Badge(run.State))
        .Text("Te verdelen", run => run.Total is { } total ? Dutch.Euro(total) : "wordt berekend")
        .Text("Gemaakt door", run => run.MadeBy)
        .Text("Gecontroleerd door", run => run.CheckedBy ?? "")
        .Text("Besluit", run => run.Decision ?? "")
        .Text("Kostengroepen", run => run.Pools.Count == 0 ? "alle" : Dutch.Count(run.Pools.Count, "kostengroep", "kostengroepen"))
        .Build();

    protected override async Task Load() => All = await Ask(new ListRuns());
}
