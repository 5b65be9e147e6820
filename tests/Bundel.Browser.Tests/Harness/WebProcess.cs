// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Bundel.Browser.Tests;

/// <summary>The real web host with the demo data, in a process of its own, on a free port and in a folder that goes away.</summary>
internal sealed class WebProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly DirectoryInfo data;
    private readonly List<string> output = [];

    private WebProcess(Process process, DirectoryInfo data, int port)
    {
        this.process = process;
        this.data = data;
        Address = FormattableString.Invariant($"http://localhost:{port}");
    }

    public string Address { get; }

    public static async Task<WebProcess> Start()
    {
        var folder = Directory.CreateTempSubdirectory("bundel-browser-");
        var port = FreePort();
        var host = Repository.Path("artifacts", "bin", "Bundel.Web", "release", "Bundel.Web.dll");
        var start = new ProcessStartInfo("dotnet", [host, "demo", "--poort", FormattableString.Invariant($"{port}"), "--data", folder.FullName])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var web = new WebProcess(new Process { StartInfo = start }, folder, port);
        await web.Ready();
        return web;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        data.Delete(recursive: true);
    }

    private async Task Ready()
    {
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient();
        for (var attempt = 0; attempt < 300 && !process.HasExited; attempt++)
        {
            try
            {
                if ((await client.GetAsync(new Uri(Address + "/healthz/ready"))).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }

            await Task.Delay(200);
        }

        lock (output) throw new InvalidOperationException("The web host did not become ready:\n" + string.Join('\n', output));
    }

    private void Keep(string? line)
    {
        if (line is null) return;
        lock (output) output.Add(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
