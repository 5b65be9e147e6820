// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization;
using Bundel.Platform;

namespace Bundel.Cli.Ledgers;

/// <summary>Writes what reading a ledger tells.</summary>
internal static class LedgerOutput
{
    private static readonly JsonSerializerOptions Options = new(UseCaseJson.Options) { WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static void Json(Terminal terminal, LedgerAnswer answer)
    {
        terminal.Bytes(JsonSerializer.SerializeToUtf8Bytes(answer, Options));
        terminal.Line();
    }

    public static void Text(Terminal terminal, LedgerAnswer answer)
    {
        var kind = answer.Version is { } version ? $"auditfile {version.Name}{(version.IsChecked ? "" : " (schema niet getoetst)")}" : answer.Kind;
        terminal.Line($"{answer.File}: {kind}");
        if (answer.Header is { } header) terminal.Line($"Boekjaar {header.FiscalYear ?? "onbekend"}, {header.Company ?? "onderneming onbekend"}");
        terminal.Line($"{Dutch.Count(answer.Lines, "regel", "regels")}, {Dutch.Count(answer.Accounts, "rekening", "rekeningen")}");
        terminal.Line($"Debet {Dutch.Euro(answer.Debit)}, credit {Dutch.Euro(answer.Credit)}, saldo {Dutch.Euro(answer.Balance)}");
        if (answer.Kind == "xaf") terminal.Line(answer.ViolationCount == 0 ? "Alle nagegane regels kloppen." : $"{Dutch.Count(answer.ViolationCount, "overtreding", "overtredingen")}:");
        foreach (var violation in answer.Violations) terminal.Line(violation.In(answer.File).ToString());
    }
}
