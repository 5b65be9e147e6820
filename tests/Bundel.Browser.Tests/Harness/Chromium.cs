// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Playwright;

namespace Bundel.Browser.Tests;

/// <summary>The browser of the machine, driven by Playwright: Debian's Chromium without a screen (the same pages for half the CPU), else the whole of it.</summary>
internal static class Chromium
{
    private static readonly string[] Known = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private static readonly string? Executable = Known.FirstOrDefault(File.Exists);

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    /// <summary>Why the browser tests cannot run here, or null.</summary>
    public static string? Missing => Executable is not null ? null : $"Chromium ontbreekt ({string.Join(" en ", Known)}); installeer het Debian-pakket chromium-headless-shell.";

    /// <summary>Skips without Chromium.</summary>
    public static void Require() => Needs.Fulfilled(Missing);

    public static Task<IBrowser> Start(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = Arguments });
}
