// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Settlement.Ledger;

namespace Bundel.Tests.Settlement.Ledger;

/// <summary>Reads a ledger from text in a folder of its own.</summary>
internal static class LedgerFixture
{
    public const string Small = "regel;rekening;kostenplaats;datum;bedrag\n1;4000;ict;2026-01-15;1000,00\n2;4000;ict;2026-02-15;-250,50\n3;4100;zaak;2026-02-16;12,34\n4;0100;;2026-12-31;-761,84\n";

    public static Result<LedgerFile> Read(string text, LedgerColumns? columns = null, int partBytes = 8 * 1024 * 1024) => Read(Encoding.UTF8.GetBytes(text), columns, partBytes);

    public static Result<LedgerFile> Read(byte[] bytes, LedgerColumns? columns = null, int partBytes = 8 * 1024 * 1024)
    {
        var folder = Directory.CreateTempSubdirectory("bundel-").FullName;
        var path = Path.Combine(folder, "grootboek.csv");
        File.WriteAllBytes(path, bytes);
        return LedgerCsv.Read(path, Path.Combine(folder, "kolommen"), columns, partBytes: partBytes);
    }

    /// <summary>Every line as text, in the order of the source.</summary>
    public static List<string> Lines(LedgerFile ledger)
    {
        var lines = new List<string>();
        for (var index = 0; index < ledger.Header.Parts.Count; index++)
        {
            var part = ledger.Read(index);
            for (var i = 0; i < part.Lines; i++)
            {
                var line = Bundel.Settlement.Ledger.Differences.LedgerLine.Of(ledger, part, i);
                lines.Add($"{line.Account}|{line.CostCentre}|{line.Project}|{line.Period}|{line.Amount}");
            }
        }

        return lines;
    }
}
