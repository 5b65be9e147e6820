// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Runs;

/// <summary>The statement (bijdrageoverzicht) of one participant.</summary>
public sealed class ParticipantModel : SettlementPage
{
    [BindProperty(Name = "verrekening", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string Participant { get; set; } = "";

    [BindProperty(Name = "regel", SupportsGet = true)]
    public string? Line { get; set; }

    public RunDetails Run { get; private set; } = null!;

    public ParticipantLines Lines { get; private set; } = null!;

    public Explanation? Why { get; private set; }

    public string RunTitle => FormattableString.Invariant($"Verrekening {Run.Run.Year}");

    public string Title => FormattableString.Invariant($"Bijdrage {Run.Run.Year} van {Lines.Name}");

    public IReadOnlyList<Crumb> Downloads => RunDownloads.Of(RunLink(Code) + "/bijdrageoverzichten/" + Participant);

    public DataTable Table => new TableOf<ParticipantLine>("Per kostengroep", Lines.Lines)
        .Text("Kostengroep", line => line.Name)
        .Text("Pakket", line => line.Package == Package.Basic ? "basis" : "plus")
        .Text("Verdeelsleutel", line => line.KeyName)
        .Amount("Te verdelen", line => line.Total)
        .Text("Deel", line => line.Share is null ? "vast bedrag" : ShareText.Of(line.Share))
        .Amount("Bijdrage", line => line.Amount, line => $"{RunLink(Code)}/bijdrageoverzichten/{Participant}?regel={Uri.EscapeDataString(line.Code)}#waarom")
        .Total("Totaal", "", "", "", "", Lines.Amount)
        .Build();

    protected override async Task Load()
    {
        Run = await Ask(new ShowRun(Code));
        Lines = await Ask(new ShowRunParticipant(Code, Participant));
        if (Line is not null) Why = await Ask(new ExplainAmount(Code, Participant, Line));
    }
}

/// <summary>The formats in which a document is given.</summary>
internal static class RunDownloads
{
    public static IReadOnlyList<Crumb> Of(string address) =>
        [new("XLSX", address + "/xlsx"), new("DOCX", address + "/docx"), new("CSV", address + "/csv"), new("HTML", address + "/html")];
}
