// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text;
using Bundel.Settlement.Ledger;
using Bundel.Settlement.Ledger.Differences;
using Bundel.Settlement.Ledger.Explaining;
using Bundel.Settlement.Ledger.Mapping;

namespace Bundel.Benchmarks;

/// <summary>What a controller does with a ledger: an audit file read with its totals and balances, and ten million lines imported, mapped, explained and compared with a corrected file.</summary>
internal static class LedgerChain
{
    private const int Pools = 1_000;
    private const int Corrections = 1_000;
    private static readonly LedgerColumns Columns = new() { CostCentre = "pool" };

    /// <summary>An audit file of about so many megabytes: on one thread, every total, transaction and account checked.</summary>
    public static void Audit(int megabytes)
    {
        var path = AuditFile(megabytes);
        var folder = Directory.CreateTempSubdirectory("bundel-xaf").FullName;
        try
        {
            var size = new FileInfo(path).Length / 1e6;
            Console.WriteLine(FormattableString.Invariant($"Auditfile van {size:0} MB"));
            var read = Best("Lezen met totalen, balans per transactie en rekeningen getoetst", () =>
            {
                using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
                var reading = LedgerXaf.Check(stream, "bench.xaf").Value;
                if (reading.ViolationCount > 0) throw new InvalidOperationException(reading.Violations[0].Message);
            });
            Console.WriteLine(FormattableString.Invariant($"  {size / read:0} MB per seconde CPU"));
            var kept = Best("Hetzelfde, en kolommen met SHA-256 bewaren", () => LedgerXaf.Read(path, folder).Value.Dispose());
            Console.WriteLine(FormattableString.Invariant($"  {size / kept:0} MB per seconde CPU; meeste geheugen {Peak():0} MB"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            File.Delete(path);
        }
    }

    /// <summary>Imports, maps, explains and compares so many lines.</summary>
    public static void Run(int lines)
    {
        var source = Workload.LineFile(lines, Pools);
        var corrected = Path.Combine(Path.GetTempPath(), "bundel-verbeterd.csv");
        var folder = Directory.CreateTempSubdirectory("bundel-keten").FullName;
        try
        {
            Correct(source, corrected);
            var mapping = PoolMapping.From([.. Enumerable.Range(0, Pools).Select(pool => new MappingRule { CostCentre = Workload.PoolName(pool), Pool = Workload.PoolName(pool) })]).Value;
            LedgerFile? first = null, second = null;
            Best("Inlezen", () => { first?.Dispose(); first = LedgerCsv.Read(source, folder, Columns).Value; });
            Best("Toewijzen", () => { if (LedgerSums.Of(first!, mapping).Unmapped.Count > 0) throw new InvalidOperationException("Lines without a pool."); });
            Best("Uitleggen van een kostengroep tot op de tekst van de grootste boekingen", () =>
            {
                using var text = File.OpenRead(source);
                LedgerExplainer.Pool(first!, mapping, Workload.PoolName(7), source: text);
            });
            var difference = new LedgerDifference[1];
            Best("Verbeterd bestand inlezen", () => { second?.Dispose(); second = LedgerCsv.Read(corrected, folder, Columns).Value; });
            Best("Verschillen tonen", () => difference[0] = LedgerComparison.Between(first!, second!));
            if (difference[0].AddedCount != Corrections || difference[0].GoneCount != Corrections) throw new InvalidOperationException("The comparison missed a correction.");
            Console.WriteLine(FormattableString.Invariant($"{lines:#,0} regels, {Corrections} verbeterd en alle gevonden; meeste geheugen {Peak():0} MB"));
            first?.Dispose();
            second?.Dispose();
        }
        finally
        {
            File.Delete(corrected);
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The same file with one figure changed in so many lines, spread over the file.</summary>
    private static void Correct(string source, string target)
    {
        File.Copy(source, target, overwrite: true);
        using var file = new FileStream(target, FileMode.Open, FileAccess.ReadWrite);
        var step = file.Length / (Corrections + 1);
        var buffer = new byte[4096];
        for (var i = 1; i <= Corrections; i++)
        {
            file.Position = step * i;
            var read = file.Read(buffer);
            var row = Array.IndexOf(buffer, (byte)'\n', 0, read) + 1;
            var end = Array.IndexOf(buffer, (byte)'\n', row, read - row);
            var digit = Enumerable.Range(row, end - row).Last(at => char.IsAsciiDigit((char)buffer[at]));
            file.Position = step * i + digit;
            file.WriteByte((byte)(buffer[digit] == (byte)'9' ? '8' : buffer[digit] + 1));
        }
    }

    private static string AuditFile(int megabytes)
    {
        var path = Path.Combine(Path.GetTempPath(), "bundel-bench.xaf");
        var random = new Random(5);
        var body = new StringBuilder();
        var (total, transactions) = (0L, 0);
        var bodyPath = path + ".body";
        using (var writer = new StreamWriter(bodyPath, false, new UTF8Encoding(false)))
        {
            for (long bytes = 0; bytes < megabytes * 1_000_000L; bytes += body.Length)
            {
                body.Clear();
                var cents = random.NextInt64(1, 9_000_000);
                total += cents;
                transactions++;
                body.Append(System.Globalization.CultureInfo.InvariantCulture, $"<transaction><nr>{transactions}</nr><desc>Inkoopfactuur</desc><periodNumber>{random.Next(1, 13)}</periodNumber><trDt>2026-{random.Next(1, 13):00}-{random.Next(1, 29):00}</trDt><sourceID>INK</sourceID>\n");
                body.Append(System.Globalization.CultureInfo.InvariantCulture, $"<trLine><nr>1</nr><accID>{4000 + random.Next(300)}</accID><docRef>F{transactions}</docRef><effDate>2026-03-31</effDate><desc>Licenties en onderhoud, regel {transactions}</desc><amnt>{cents / 100}.{cents % 100:00}</amnt><amntTp>D</amntTp><costID>K{random.Next(200)}</costID></trLine>\n");
                body.Append(System.Globalization.CultureInfo.InvariantCulture, $"<trLine><nr>2</nr><accID>1600</accID><docRef>F{transactions}</docRef><effDate>2026-03-31</effDate><desc>Crediteur {random.Next(5000)}</desc><amnt>{cents / 100}.{cents % 100:00}</amnt><amntTp>C</amntTp><custSupID>{random.Next(5000)}</custSupID></trLine></transaction>\n");
                writer.Write(body);
            }
        }

        using var target = new StreamWriter(path, false, new UTF8Encoding(false));
        target.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<auditfile xmlns=\"http://www.auditfiles.nl/XAF/3.2\"><header><fiscalYear>2026</fiscalYear><startDate>2026-01-01</startDate><endDate>2026-12-31</endDate><curCode>EUR</curCode><dateCreated>2027-01-15</dateCreated></header><company><generalLedger>");
        foreach (var account in Enumerable.Range(4000, 300).Append(1600)) target.Write(FormattableString.Invariant($"<ledgerAccount><accID>{account}</accID><accDesc>Rekening {account}</accDesc><accTp>P</accTp></ledgerAccount>\n"));
        target.Write(FormattableString.Invariant($"</generalLedger><transactions><linesCount>{transactions * 2}</linesCount><totalDebit>{total / 100}.{total % 100:00}</totalDebit><totalCredit>{total / 100}.{total % 100:00}</totalCredit><journal><jrnID>INK</jrnID>\n"));
        target.Flush();
        using (var source = File.OpenRead(bodyPath)) source.CopyTo(target.BaseStream);
        target.Write("</journal></transactions></company></auditfile>");
        File.Delete(bodyPath);
        return path;
    }

    /// <summary>CPU seconds of the best of three rounds, after one to warm up.</summary>
    private static double Best(string name, Action work)
    {
        work();
        var (cpu, elapsed) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < 3; round++)
        {
            using var process = Process.GetCurrentProcess();
            var before = process.TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            work();
            elapsed = Math.Min(elapsed, watch.Elapsed.TotalSeconds);
            process.Refresh();
            cpu = Math.Min(cpu, (process.TotalProcessorTime - before).TotalSeconds);
        }

        Console.WriteLine(FormattableString.Invariant($"{name,-72} {cpu,7:0.000} s CPU {elapsed,7:0.000} s"));
        return cpu;
    }

    private static double Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
