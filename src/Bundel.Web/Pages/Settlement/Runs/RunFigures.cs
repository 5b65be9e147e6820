// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Runs;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement.Runs;

/// <summary>The four figures above a run.</summary>
internal static class RunFigures
{
    public static IReadOnlyList<Figure> Of(RunDetails run) => [Total(run), Change(run), PerInhabitant(run), Closes(run)];

    private static Figure Total(RunDetails run)
    {
        var customers = run.Contributions.Count(row => row.Customer);
        var who = Dutch.Count(run.Contributions.Count - customers, "deelnemer", "deelnemers") + (customers > 0 ? ", " + Dutch.Count(customers, "klant", "klanten") : "");
        return new Figure("Te verdelen", Dutch.Euro(run.Proof.Total), $"{who} · {Dutch.Count(run.Lines.Select(line => line.Code.Split('/')[0]).Distinct(StringComparer.Ordinal).Count(), "kostengroep", "kostengroepen")}", null);
    }

    private static Figure Change(RunDetails run)
    {
        var label = FormattableString.Invariant($"Ten opzichte van {run.Run.Year - 1}");
        if (run.Bridge.Count == 0 || run.Bridge[0].Amount.Cents <= 0) return new Figure(label, "onbekend", "geen verrekening van dat jaar", null);
        var (before, after) = (run.Bridge[0].Amount, run.Proof.Total);
        var change = after - before;
        var percent = Dutch.Percent(new Share(change.Abs.Cents, before.Cents), 1);
        return new Figure(label, change.Cents == 0 ? percent : $"{(change.Cents > 0 ? "+" : "−")} {percent}", change.Cents == 0 ? Dutch.Euro(change) : $"{(change.Cents > 0 ? "+" : "−")} {Dutch.Euro(change.Abs)}", null);
    }

    private static Figure PerInhabitant(RunDetails run)
    {
        var known = run.Contributions.Where(row => row.Inhabitants > 0).ToList();
        if (known.Count == 0) return new Figure("Per inwoner", "onbekend", "geen inwonertallen", null);
        var average = Money.Rounded(Money.Sum(known.Select(row => row.Amount)).Euros / known.Sum(row => row.Inhabitants!.Value));
        return new Figure("Per inwoner", Dutch.Euro(average), $"laagste {Dutch.Amount(known.Min(row => row.PerInhabitant!.Value))} · hoogste {Dutch.Amount(known.Max(row => row.PerInhabitant!.Value))}", null);
    }

    private static Figure Closes(RunDetails run)
    {
        var proof = run.Proof;
        var note = proof.RoundingLine != Money.Zero ? $"waarvan afronding {Dutch.Signed(proof.RoundingLine)}"
            : proof.Rest != Money.Zero ? $"rest {Dutch.Signed(proof.Rest)}"
            : proof.ExtraUnits == 0 ? "geen rest"
            : $"{Dutch.Count(proof.ExtraUnits, "resteenheid", "resteenheden")} verdeeld, grootste rest";
        return new Figure("Sluit tot op de cent", Dutch.Euro(proof.Difference), note, null);
    }
}
