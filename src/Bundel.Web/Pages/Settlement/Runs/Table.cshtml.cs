// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Runs;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Runs;

/// <summary>The contribution table (bijdragetabel): every participant by every cost pool.</summary>
public sealed class TableModel : SettlementPage
{
    [BindProperty(Name = "verrekening", SupportsGet = true)]
    public string Code { get; set; } = "";

    public RunDetails Run { get; private set; } = null!;

    public ContributionMatrix Amounts { get; private set; } = null!;

    public string RunTitle => FormattableString.Invariant($"Verrekening {Run.Run.Year}");

    public IReadOnlyList<Crumb> Downloads => RunDownloads.Of(RunLink(Code) + "/bijdragetabel");

    public DataTable Matrix
    {
        get
        {
            var table = new TableOf<MatrixRow>("Bijdrage per deelnemer en kostengroep", Amounts.Rows).Text("Deelnemer", row => row.Name, row => $"{RunLink(Code)}/bijdrageoverzichten/{row.Participant}");
            foreach (var (i, line) in Amounts.Lines.Index()) table.AmountIfAny(line.Name, row => row.Amounts[i]);
            object?[] totals = [.. Amounts.Lines.Select(line => (object)line.Divided), Money.Sum(Amounts.Rows.Select(row => row.Total))];
            return table.Amount("Bijdrage", row => row.Total).Total("Totaal", totals).Build();
        }
    }

    protected override async Task Load()
    {
        Run = await Ask(new ShowRun(Code));
        Amounts = await Ask(new ShowMatrix(Code));
    }
}
