// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement.Runs;

/// <summary>The tables of a run.</summary>
internal static class RunTables
{
    /// <param name="run">The run.</param>
    /// <param name="href">Where the amount of a participant and a package (or both) is explained.</param>
    public static DataTable Contributions(RunDetails run, Func<string, string?, string> href)
    {
        var rows = run.Contributions;
        var divided = Money.Sum(rows.Select(row => row.Amount));
        var (basic, plus) = (Money.Sum(rows.Select(row => row.Basic)), Money.Sum(rows.Select(row => row.Plus)));
        Money? difference = run.Previous is null ? null : Money.Sum(rows.Select(row => row.Difference ?? Money.Zero));
        var table = new TableOf<Contribution>("Bijdrage per deelnemer", rows)
            .Text("Deelnemer", row => row.Customer ? row.Name + " (klant)" : row.Name)
            .Amount("Basispakket", row => row.Basic, row => href(row.Participant, "basis"))
            .Amount("Pluspakket", row => row.Plus, row => href(row.Participant, "plus"))
            .Amount(FormattableString.Invariant($"Bijdrage {run.Run.Year}"), row => row.Amount, row => href(row.Participant, null))
            .Percent("Aandeel", row => divided.Cents > 0 ? new Share(row.Amount.Cents, divided.Cents) : null)
            .Difference(FormattableString.Invariant($"Verschil {run.Run.Year - 1}"), row => row.Difference)
            .Amount("Per inwoner", row => row.PerInhabitant);
        if (run.Proof.RoundingLine != Money.Zero) table.Total("Afronding", "", "", run.Proof.RoundingLine, "", "", "");
        if (run.Proof.Rest != Money.Zero) table.Total("Rest", "", "", run.Proof.Rest, "", "", "");
        object all = divided.Cents > 0 ? new Share(divided.Cents, divided.Cents) : "";
        return table.Total("Totaal", basic, plus, run.Proof.Total, all, difference ?? (object)"", "").Build();
    }

    public static DataTable Lines(RunDetails run, Func<RunLineView, string> keyHref) => new TableOf<RunLineView>("Per kostengroep", run.Lines)
        .Text("Kostengroep", line => line.Name)
        .Text("Pakket", line => line.Package == Package.Basic ? "basis" : "plus")
        .Text("Verdeelsleutel", line => $"{line.KeyName}, versie {line.KeyVersion}", keyHref)
        .Amount("Te verdelen", line => line.Total)
        .Amount("Verdeeld", line => line.Divided)
        .Amount("Afronding", line => line.RoundingLine)
        .Amount("Rest", line => line.Rest)
        .Total("Totaal", "", "", run.Proof.Total, run.Proof.Divided, run.Proof.RoundingLine, run.Proof.Rest)
        .Build();
}
