// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Mutating;

namespace Bundel.Cli.Bag;

/// <summary>The report of mutations for people.</summary>
internal static class MutationReportText
{
    public static void Write(Terminal terminal, MutationReport report)
    {
        foreach (var file in report.Files)
            terminal.Line($"{file.File}: {file.Outcome} ({file.From} tot {file.To}); {Dutch.Number(file.Groups)} groepen, {Dutch.Number(file.Added)} toegevoegd, {Dutch.Number(file.Changed)} gewijzigd, {Dutch.Number(file.Removed)} verwijderd, {Dutch.Number(file.Known)} al verwerkt, {Dutch.Number(file.Differences)} verschillen");
        foreach (var fault in report.Faults) terminal.Message(fault.Text);
        terminal.Line($"De opslag is bij tot {report.Date}.");
    }
}
