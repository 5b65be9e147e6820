// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>Makes a picture of a drawing with the Chromium of this machine, when there is one; one at a time.</summary>
public sealed partial class DrawingPicture(IWebHostEnvironment site) : IDisposable
{
    private static readonly string[] Known = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    /// <summary>Twice as sharp as on the screen, but no larger than a browser can draw.</summary>
    private const int Sharp = 2, Largest = 16_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string? program = Known.FirstOrDefault(File.Exists);
    private readonly SemaphoreSlim turn = new(1);

    public bool IsAvailable => program is not null;

    /// <summary>PNG of an SVG; null when there is no browser, or it gave nothing within half a minute.</summary>
    public async Task<byte[]?> Png(string svg, CancellationToken cancel)
    {
        if (program is null) return null;
        await turn.WaitAsync(cancel);
        var folder = Directory.CreateTempSubdirectory("bundel-tekening-");
        try
        {
            var (drawing, picture) = (Path.Combine(folder.FullName, "tekening.html"), Path.Combine(folder.FullName, "tekening.png"));
            await File.WriteAllTextAsync(drawing, Page(svg), cancel);
            await Run(program, [.. Arguments(svg, folder.FullName), "--screenshot=" + picture, new Uri(drawing).ToString()], cancel);
            return File.Exists(picture) ? await File.ReadAllBytesAsync(picture, cancel) : null;
        }
        finally
        {
            folder.Delete(recursive: true);
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    /// <summary>The drawing in the letters of the site: the machine may not have them.</summary>
    private string Page(string svg)
    {
        var letters = site.WebRootFileProvider.GetFileInfo("lib/fonts/source-sans-3-latin-wght-normal.woff2");
        using var stream = letters.CreateReadStream();
        var bytes = new byte[letters.Length];
        stream.ReadExactly(bytes);
        return $$"""<!doctype html><meta charset="utf-8"><style>@font-face { font-family: "Source Sans 3 Variable"; src: url(data:font/woff2;base64,{{Convert.ToBase64String(bytes)}}); font-weight: 200 900 } body { margin: 0 } svg { display: block }</style>{{svg}}""";
    }

    /// <summary>Without its own sandbox only where Linux refuses it that: to root.</summary>
    private static IEnumerable<string> Arguments(string svg, string folder)
    {
        var (width, height) = Size(svg);
        string[] always = ["--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-background-networking", "--user-data-dir=" + Path.Combine(folder, "gegevens"),
            FormattableString.Invariant($"--window-size={width},{height}"), FormattableString.Invariant($"--force-device-scale-factor={(Math.Max(width, height) * Sharp > Largest ? 1 : Sharp)}")];
        return Environment.IsPrivilegedProcess ? always.Append("--no-sandbox") : always;
    }

    private static (int Width, int Height) Size(string svg)
    {
        var box = ViewBox().Match(svg);
        int Side(string name) => (int)Math.Ceiling(double.Parse(box.Groups[name].ValueSpan, CultureInfo.InvariantCulture));
        return (Side("width"), Side("height"));
    }

    [GeneratedRegex("viewBox=\"0 0 (?<width>[0-9.]+) (?<height>[0-9.]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ViewBox();

    private static async Task Run(string program, IEnumerable<string> arguments, CancellationToken cancel)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            await Task.WhenAll(process.StandardError.ReadToEndAsync(patience.Token), process.StandardOutput.ReadToEndAsync(patience.Token), process.WaitForExitAsync(patience.Token));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancel.ThrowIfCancellationRequested();
        }
    }
}
