// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Recompute;

namespace Bundel.Cli.Tables;

/// <summary>A recomputation as JSON or as lines for people.</summary>
internal static class RecomputationOutput
{
    public static void Write(Terminal terminal, Recomputation found, bool asJson)
    {
        if (asJson)
        {
            terminal.Bytes([.. RecomputationJson.Write(found), (byte)'\n']);
            return;
        }

        terminal.Line($"Beleid:           {found.Policy}");
        foreach (var other in found.AlsoFitting) terminal.Line($"Past ook:         {other}");
        terminal.Line($"Factor:           {found.Factor}");
        terminal.Line($"Binnen tolerantie {found.WithinTolerance} van {found.Rows} rijen, waarvan {found.Exact} exact; {found.Skipped} overgeslagen");
        foreach (var row in found.Deviating) terminal.Line($"Volgt niet:       {row.Name}: gepubliceerd {Dutch.Amount(row.Published)}, verwacht {Dutch.Amount(row.Expected)}, verschil {Dutch.Signed(row.Difference)} ({RecomputationJson.NameOf(row.Cause)})");
        foreach (var total in found.Totals) terminal.Line($"Totaal:           {total.Name}: gepubliceerd {Dutch.Amount(total.Published)}, som {Dutch.Amount(total.Sum)}, verschil {Dutch.Signed(total.Difference)}{(total.Cause is { } cause ? $" ({RecomputationJson.NameOf(cause)})" : "")}");
    }
}
