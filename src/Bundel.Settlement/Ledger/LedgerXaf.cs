// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Files;
using Bundel.Settlement.Ledger.Columns;
using Bundel.Settlement.Ledger.Xaf;

namespace Bundel.Settlement.Ledger;

/// <summary>Reads audit files (XAF 3.2, 3.2.1 and 4.0): what stands in them and which rules do not hold, or a ledger when all of them do.</summary>
public static class LedgerXaf
{
    /// <summary>Reads and holds the rules against it, without storing anything; only a file that is no audit file is a failure.</summary>
    public static Result<XafReading> Check(Stream stream, string file) =>
        FileReading.Read(file, () => (Result<XafReading>)new XafReader(new XafTokens(stream, file), null).Read());

    /// <summary>Reads into a ledger file in this folder.</summary>
    /// <returns>The ledger, or every rule that does not hold with its place; then nothing is stored.</returns>
    public static Result<LedgerFile> Read(string path, string folder, string? name = null)
    {
        var file = name ?? Path.GetFileName(path);
        return FileReading.Read(file, () =>
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
            using var writer = new LedgerWriter(folder);
            var sink = new LedgerSink(writer);
            var reader = new XafReader(new XafTokens(stream, file), sink);
            var reading = reader.Read();
            if (reading.ViolationCount > 0) return Result<LedgerFile>.Failure(reading.Violations.Select(violation => violation.In(file)));
            sink.Flush();
            return writer.Lines == 0
                ? new Problem("grootboek-leeg", "dit bestand heeft geen boekingsregels.") { Place = new Place(file) }
                : LedgerFile.Open(writer.Finish(file, stream.Length, reader.AccountNames, new LedgerAuditFile(reading.Version.Name, reading.Version.IsChecked, reading.Header)));
        });
    }
}
