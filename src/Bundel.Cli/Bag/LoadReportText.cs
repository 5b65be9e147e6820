// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;

namespace Bundel.Cli.Bag;

/// <summary>The report of a load for people.</summary>
internal static class LoadReportText
{
    public static void Write(Terminal terminal, LoadReport report)
    {
        terminal.Line($"Standdatum {report.Date ?? "onbekend"}");
        terminal.Line($"{"soort",-14}{"bestanden",10}{"voorkomens",12}{"objecten",12}{"huidig",12}");
        Lines(terminal, "", report.Kinds);
        Lines(terminal, " inactief", report.Inactive);
        Lines(terminal, " niet-BAG", report.NotBag);
        Lines(terminal, " onderzoek", report.Investigation);
        foreach (var (kind, count) in report.LeftOut ?? []) terminal.Line($"{kind}: {Dutch.Number(count)} voorkomens buiten de gekozen gemeenten overgeslagen");
        foreach (var fault in report.Faults) terminal.Message(fault.Text);
        if (report.FaultCount > report.Faults.Count) terminal.Message($"… en nog {Dutch.Number(report.FaultCount - report.Faults.Count)} fouten.");
        terminal.Line(report.Stored ? "De nieuwe opslag is in gebruik." : "Er is niets opgeslagen; een oude opslag blijft in gebruik.");
    }

    private static void Lines(Terminal terminal, string group, Dictionary<string, KindCount> counts)
    {
        foreach (var (kind, count) in counts.Where(pair => group.Length == 0 || pair.Value.Voorkomens > 0))
            terminal.Line($"{kind + group,-14}{Dutch.Number(count.Files),10}{Dutch.Number(count.Voorkomens),12}{(count.Objects is null ? "" : Dutch.Number(count.Objects.Value)),12}{(count.Current is null ? "" : Dutch.Number(count.Current.Value)),12}");
    }
}
