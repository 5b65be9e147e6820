// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Bundel.Benchmarks;

/// <summary>Runs another program and measures it: CPU seconds (user and system), elapsed seconds, most memory.</summary>
internal static partial class Measured
{
    public static (double Cpu, double Elapsed, double Megabytes) Run(string program, params string[] arguments)
    {
        using var process = new Process { StartInfo = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false } };
        var before = ChildSeconds();
        var watch = Stopwatch.StartNew();
        process.Start();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var most = 0.0;
        while (!process.WaitForExit(20)) most = Math.Max(most, Resident(process.Id));
        process.WaitForExit();
        watch.Stop();
        if (process.ExitCode != 0) Console.WriteLine($"{program} eindigde met {process.ExitCode}");
        return (ChildSeconds() - before, watch.Elapsed.TotalSeconds, most);
    }

    public static void Tell(string name, (double Cpu, double Elapsed, double Megabytes) run) =>
        Console.WriteLine(FormattableString.Invariant($"{name,-62} {run.Cpu,8:0.00} s CPU {run.Elapsed,8:0.00} s {run.Megabytes,7:0} MB"));

    private static double Resident(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(text => text.StartsWith("VmHWM:"));
            return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>User and system time of all programs that have ended.</summary>
    private static double ChildSeconds()
    {
        var usage = new long[18];
        return GetUsage(-1, usage) == 0 ? usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6) : 0;
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetUsage(int who, [Out] long[] usage);
}
