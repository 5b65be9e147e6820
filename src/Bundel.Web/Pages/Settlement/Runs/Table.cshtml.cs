// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Runs;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Runs;

/// <summary>The contribution table (bijdragetabel): every participant by every cost pool.</summary>
public sealed class TableModel : SettlementPage
{
    private const string Caption = "Bijdrage per deelnemer en kostengroep";

    /// <summary>Columns with amounts that stand beside each other on a sheet of A4.</summary>
    private const int LinesOnPaper = 6;

    [BindProperty(Name = "verrekening", SupportsGet = true)]
    public string Code { get; set; } = "";

    public RunDetails Run { get; private set; } = null!;

    public ContributionMatrix Amounts { get; private set; } = null!;

    public string RunTitle => FormattableString.Invariant($"Verrekening {Run.Run.Year}");

    public IReadOnlyList<Crumb> Downloads => [.. RunDownloads.Of(RunLink(Code) + "/bijdragetabel"), new("XLSX in k€", RunLink(Code) + "/bijdragetabel/xlsx?in=duizenden"), new("DOCX in k€", RunLink(Code) + "/bijdragetabel/docx?in=duizenden")];

    public DataTable Matrix => Part(0, Amounts.Lines.Count);

    /// <summary>The same table in parts that fit on paper; none when it fits as it is.</summary>
    public IEnumerable<DataTable> PaperParts => Amounts.Lines.Count <= LinesOnPaper ? [] : Enumerable.Range(0, Parts).Select(part => Part(part * LinesOnPaper, Math.Min(LinesOnPaper, Amounts.Lines.Count - part * LinesOnPaper)));

    private int Parts => (Amounts.Lines.Count + LinesOnPaper - 1) / LinesOnPaper;

    private DataTable Part(int first, int count)
    {
        var whole = count == Amounts.Lines.Count;
        var table = new TableOf<MatrixRow>(whole ? Caption : FormattableString.Invariant($"{Caption}, deel {first / LinesOnPaper + 1} van {Parts}"), Amounts.Rows).Text("Deelnemer", row => row.Name, row => $"{RunLink(Code)}/bijdrageoverzichten/{row.Participant}");
        foreach (var (i, line) in Amounts.Lines.Index().Skip(first).Take(count)) table.AmountIfAny(line.Name, row => row.Amounts[i]);
        var totals = Amounts.Lines.Skip(first).Take(count).Select(line => (object)line.Divided);
        return first + count < Amounts.Lines.Count
            ? table.Total("Totaal", [.. totals]).Build()
            : table.Amount("Bijdrage", row => row.Total).Total("Totaal", [.. totals, Money.Sum(Amounts.Rows.Select(row => row.Total))]).Build();
    }

    protected override async Task Load()
    {
        Run = await Ask(new ShowRun(Code));
        Amounts = await Ask(new ShowMatrix(Code));
    }
}
