// SPDX-License-Identifier: EUPL-1.2
using Bundel.Tests.Support;
using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Bundel.Tests.Settlement.Reports;

/// <summary>LibreOffice as a second opinion: it recalculates a workbook from which all computed values were taken away.</summary>
internal static partial class Spreadsheet
{
    /// <summary>The cells of every sheet of every workbook, by the name of the sheet, as LibreOffice computes them.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string[][]>> Recalculate(IReadOnlyList<byte[]> workbooks)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(folder => File.Exists(Path.Combine(folder, "soffice"))), "LibreOffice is not installed.");
        var folder = TestFolders.New();
        string[] names = [.. workbooks.Select((_, i) => FormattableString.Invariant($"boek{i:00}"))];
        foreach (var (name, workbook) in names.Zip(workbooks)) File.WriteAllBytes(Path.Combine(folder, name + ".xlsx"), WithoutValues(workbook));
        Convert(folder, names);
        IReadOnlyDictionary<string, string[][]>[] sheets = [.. names.Select(name => Sheets(folder, name))];
        Directory.Delete(folder, recursive: true);
        return sheets;
    }

    private static void Convert(string folder, IEnumerable<string> names)
    {
        var start = new ProcessStartInfo("soffice") { UseShellExecute = false, RedirectStandardOutput = true };
        string[] arguments = [$"-env:UserInstallation=file://{folder}/profiel", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1", "--outdir", folder];
        foreach (var argument in arguments.Concat(names.Select(name => Path.Combine(folder, name + ".xlsx")))) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }

    private static Dictionary<string, string[][]> Sheets(string folder, string name) =>
        Directory.GetFiles(folder, name + "-*.csv").ToDictionary(file => Path.GetFileNameWithoutExtension(file)[(name.Length + 1)..], file => File.ReadAllLines(file).Select(line => line.Split(';')).ToArray());

    private static byte[] WithoutValues(byte[] workbook)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var name in zip.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("xl/worksheets/", StringComparison.Ordinal)).ToList())
            {
                string xml;
                using (var reader = new StreamReader(zip.GetEntry(name)!.Open())) xml = reader.ReadToEnd();
                zip.GetEntry(name)!.Delete();
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(ComputedValue().Replace(xml, "${formula}"));
            }
        }

        return stream.ToArray();
    }

    [GeneratedRegex("(?<formula><x:f>[^<]*</x:f>)<x:v>[^<]*</x:v>", RegexOptions.ExplicitCapture)]
    private static partial Regex ComputedValue();
}
