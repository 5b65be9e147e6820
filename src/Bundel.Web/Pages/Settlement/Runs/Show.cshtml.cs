// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Runs;

/// <summary>One run: who pays what, why, and what changed since last year.</summary>
public sealed class ShowModel : SettlementPage
{
    [BindProperty(Name = "verrekening", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string? Participant { get; set; }

    [BindProperty(Name = "pakket", SupportsGet = true)]
    public string? Package { get; set; }

    public RunDetails Run { get; private set; } = null!;

    public Explanation? Why { get; private set; }

    public string Title => FormattableString.Invariant($"Verrekening {Run.Run.Year}");

    public string Sub => RunWords.Sub(Run.Run);

    public string BridgeHeading => FormattableString.Invariant($"Van {Run.Run.Year - 1} naar {Run.Run.Year}");

    public string WhyHeading => $"Waarom betaalt {Run.Contributions.First(row => row.Participant == Participant).Name} {Dutch.Euro(Money.TryParse(Why!.Value, out var amount) ? amount : Money.Zero)}{Package switch { "basis" => " voor het basispakket", "plus" => " voor het pluspakket", _ => "" }}?";

    public IReadOnlyList<Bundel.Web.Design.Figure> Figures => RunFigures.Of(Run);

    public DataTable Contributions => RunTables.Contributions(Run, Amount);

    public DataTable Lines => RunTables.Lines(Run, line => Link(FormattableString.Invariant($"verrekenen/sleutels/{line.Key}?versie={line.KeyVersion}&jaar={Run.Run.Year}")));

    public Waterfall? Bridge => Run.Bridge.Count == 0 ? null : new Waterfall(
        BridgeHeading, Run.Bridge[0].Name, Run.Bridge[0].Amount, [.. Run.Bridge.Where(step => !step.IsTotal).Select(step => new Change(step.Name, step.Amount))], Run.Bridge[^1].Name);

    public string NoticeSentence => RunWords.Notices(Run.Notices);

    public IReadOnlyList<Definition> Properties => RunWords.Properties(Run);

    public IEnumerable<(string Text, string Href, bool Primary)> Actions => Run.Run.State switch
    {
        RunState.Concept => [.. Step(MayPrepare, "Verwijderen", "verwijderen", false), .. Step(May(SettlementPermissions.Check) && Run.Problems.Count == 0, "Controleren", "controleren", true)],
        RunState.Checked => [.. Step(May(SettlementPermissions.Check), "Teruggeven", "teruggeven", false), ("Bijdrageoverzichten", RunLink(Code) + "/bijdrageoverzichten", false), .. Step(May(SettlementPermissions.Adopt), "Vaststellen", "vaststellen", true)],
        RunState.Adopted => [.. Step(MayPrepare, "Vervangen", "vervangen", false), ("Bijdrageoverzichten", RunLink(Code) + "/bijdrageoverzichten", true)],
        _ => [("Bijdrageoverzichten", RunLink(Code) + "/bijdrageoverzichten", false)],
    };

    protected override async Task Load()
    {
        Run = await Ask(new ShowRun(Code));
        if (Participant is null || Run.Problems.Count > 0) return;
        Package? package = Package switch { "basis" => Bundel.Settlement.Model.Package.Basic, "plus" => Bundel.Settlement.Model.Package.Plus, _ => null };
        Why = await Ask(new ExplainAmount(Code, Participant, Package: package));
    }

    private string Amount(string participant, string? package) =>
        RunLink(Code) + $"?deelnemer={participant}" + (package is null ? "" : $"&pakket={package}") + "#waarom";

    private IEnumerable<(string, string, bool)> Step(bool allowed, string text, string step, bool primary) =>
        allowed ? [(text, RunLink(Code) + "/" + step, primary)] : [];
}
