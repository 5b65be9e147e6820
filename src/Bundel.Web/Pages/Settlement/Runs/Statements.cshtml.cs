// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Runs;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Runs;

/// <summary>The statements of all participants of a run.</summary>
public sealed class StatementsModel : SettlementPage
{
    [BindProperty(Name = "verrekening", SupportsGet = true)]
    public string Code { get; set; } = "";

    public RunDetails Run { get; private set; } = null!;

    public string RunTitle => FormattableString.Invariant($"Verrekening {Run.Run.Year}");

    public string Sub => RunTitle.ToLowerInvariant() + ", " + RunWords.Sub(Run.Run);

    public DataTable Table => new TableOf<Contribution>("Bijdrageoverzichten", Run.Contributions)
        .Text("Deelnemer", row => row.Name, row => Address(row))
        .Amount("Bijdrage", row => row.Amount)
        .Action("Werkblad", _ => "XLSX", row => Address(row) + "/xlsx")
        .Action("Document", _ => "DOCX", row => Address(row) + "/docx")
        .Action("Tabel", _ => "CSV", row => Address(row) + "/csv")
        .Action("Afdruk", _ => "HTML", row => Address(row) + "/html")
        .Build();

    protected override async Task Load() => Run = await Ask(new ShowRun(Code));

    private string Address(Contribution row) => $"{RunLink(Code)}/bijdrageoverzichten/{row.Participant}";
}
