// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Bundel.Tests;
using Xunit;

namespace Bundel.Web.Tests.Api;

/// <summary>The linter, with our rules for the NL API Design Rules.</summary>
internal static class Spectral
{
    private static readonly string Program = Path.Combine(TestData.Checkout, "node_modules", "@stoplight", "spectral-cli", "dist", "index.js");

    private static bool RunsInCi => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Skips where the linter is not installed; with CI=true it must be there.</summary>
    public static void Needed()
    {
        if (!File.Exists(Program) && !RunsInCi) Assert.Skip("De linter ontbreekt; voer npm ci uit.");
    }

    /// <summary>What the linter finds, in its own words.</summary>
    public static async Task<string> Lint(string document)
    {
        var file = Path.Combine(Path.GetTempPath(), $"bundel-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, document);
        try
        {
            var start = new ProcessStartInfo("node", [Program, "lint", "--fail-severity", "hint", "-q", "-r", Path.Combine(TestData.Checkout, "tools", "spectral", "nl-adr.yaml"), file]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var found = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? "" : found + await errors;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
