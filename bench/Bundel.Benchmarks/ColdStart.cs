// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;

namespace Bundel.Benchmarks;

/// <summary>CPU seconds of a whole process that runs bundel verdeel on a table of 342 rows.</summary>
internal static class ColdStart
{
    private const int Rounds = 11;

    public static void Run()
    {
        var table = Path.Combine(Path.GetTempPath(), "bundel-verdeel.csv");
        File.WriteAllLines(table, Enumerable.Range(0, Workload.Participants).Select(i => FormattableString.Invariant($"G{i:000};{1000 + i * 37}")).Prepend("gemeente;inwoners"));
        double[] seconds = [.. Enumerable.Range(0, Rounds).Select(_ => Once("verdeel", "--bedrag", "12868000", "--tabel", table, "--json")).Order()];
        Console.WriteLine(FormattableString.Invariant($"{"bundel verdeel over 342 deelnemers, koude start",-62} {seconds[Rounds / 2],8:0.000} s CPU"));
    }

    /// <summary>The shell tells the CPU time of its children: user and system, as "0m0.135s 0m0.032s" on the second line of times.</summary>
    private static double Once(params string[] arguments)
    {
        var command = string.Join(' ', arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "Bundel.Cli.dll")).Select(argument => $"'{argument}'"));
        var start = new ProcessStartInfo("bash") { UseShellExecute = false, RedirectStandardOutput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"set -e; dotnet {command} > /dev/null; times");
        using var process = Process.Start(start)!;
        var times = process.StandardOutput.ReadToEnd().Split('\n')[1].Split(' ');
        process.WaitForExit();
        return process.ExitCode == 0 ? times.Sum(Seconds) : throw new InvalidOperationException("bundel verdeel failed.");
    }

    private static double Seconds(string time)
    {
        var parts = time.TrimEnd('s').Split('m');
        return int.Parse(parts[0]) * 60 + double.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
