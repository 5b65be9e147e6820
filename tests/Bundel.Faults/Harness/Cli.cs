// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Bundel.Data;
using Bundel.Web.Tests.Hosting;

namespace Bundel.Faults.Harness;

/// <summary>The command line as a process of its own.</summary>
internal static class Cli
{
    public static async Task<(int Exit, string Text)> Run(DatabaseSettings settings, params string[] arguments)
    {
        using var process = Start(settings, arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    /// <summary>Kills it after a while; false when it was ready before that.</summary>
    public static async Task<bool> Kill(DatabaseSettings settings, TimeSpan after, params string[] arguments)
    {
        using var process = Start(settings, arguments);
        using var wait = new CancellationTokenSource(after);
        try
        {
            await process.WaitForExitAsync(wait.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync();
            return true;
        }
    }

    private static Process Start(DatabaseSettings settings, string[] arguments)
    {
        var program = Path.Combine(Repository.Root, "artifacts", "bin", "Bundel.Cli", "release", "Bundel.Cli.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["BUNDEL_DATA"] = settings.DataPath;
        start.Environment["BUNDEL_POSTGRES"] = settings.PostgresConnection;
        start.Environment["BUNDEL_POSTGRES_EIGENAAR"] = settings.PostgresOwnerConnection;
        return Process.Start(start)!;
    }
}
