// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text.Json;

namespace Bundel.Browser.Tests;

/// <summary>The Nu Html Checker, over all pages in one run.</summary>
internal static class HtmlChecker
{
    private static readonly string Jar = Repository.Path("node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    private static string? Missing =>
        !File.Exists("/usr/bin/java") ? "Java ontbreekt (/usr/bin/java); installeer het Debian-pakket default-jre-headless." : !File.Exists(Jar) ? "vnu-jar ontbreekt; voer npm ci uit." : null;

    /// <summary>What is not valid, with the address of the page.</summary>
    public static async Task<IReadOnlyList<string>> Check(IReadOnlyCollection<PageVisit> pages)
    {
        Needs.Fulfilled(Missing);
        var folder = Directory.CreateTempSubdirectory("bundel-html-");
        try
        {
            var names = new Dictionary<string, PageVisit>(StringComparer.Ordinal);
            foreach (var page in pages)
            {
                var name = FormattableString.Invariant($"{names.Count}.html");
                names[name] = page;
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), page.Html);
            }

            return [.. (await Run(folder.FullName)).Select(found => $"{names[found.File].Address}: {found.Message}")];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IEnumerable<(string File, string Message)>> Run(string folder)
    {
        var start = new ProcessStartInfo("java", ["-jar", Jar, "--errors-only", "--skip-non-html", "--format", "json", folder]) { RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var report = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        using var json = JsonDocument.Parse(report);
        return [.. json.RootElement.GetProperty("messages").EnumerateArray().Select(message => (
            Path.GetFileName(message.GetProperty("url").GetString()!),
            $"{message.GetProperty("message").GetString()} {(message.TryGetProperty("extract", out var extract) ? extract.GetString() : "")}"))];
    }
}
