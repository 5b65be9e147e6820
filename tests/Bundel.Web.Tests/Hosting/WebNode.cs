// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text.Json;
using Bundel.Data;
using Shouldly;

namespace Bundel.Web.Tests.Hosting;

/// <summary>The web host as a process of its own, as one of several on the same database, with JSON on its standard output.</summary>
internal sealed class WebNode : IAsyncDisposable
{
    private readonly Process process;
    private readonly List<string> output = [];

    private WebNode(Process process, int port)
    {
        this.process = process;
        Address = new Uri(FormattableString.Invariant($"http://localhost:{port}"));
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
    }

    public Uri Address { get; }

    public int ProcessId => process.Id;

    /// <summary>Every line of the log so far.</summary>
    public IReadOnlyList<JsonElement> Log
    {
        get { lock (output) return [.. output.Select(line => JsonDocument.Parse(line).RootElement)]; }
    }

    /// <summary>Starts and does not wait.</summary>
    public static WebNode Launch(DatabaseSettings database, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        var port = FreePort.Next();
        var start = new ProcessStartInfo("dotnet", [Host(), "web", "--poort", FormattableString.Invariant($"{port}")]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["BUNDEL_DATA"] = database.DataPath;
        start.Environment["BUNDEL_POSTGRES"] = database.PostgresConnection;
        start.Environment["BUNDEL_POSTGRES_EIGENAAR"] = database.PostgresOwnerConnection;
        start.Environment["BUNDEL_LOGBOEK"] = "json";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var node = new WebNode(new Process { StartInfo = start }, port);
        node.process.Start();
        node.process.BeginOutputReadLine();
        node.process.BeginErrorReadLine();
        return node;
    }

    public static async Task<WebNode> Start(DatabaseSettings database, params (string Name, string Value)[] environment)
    {
        var node = Launch(database, environment);
        await node.Ready();
        return node;
    }

    public async Task Ready()
    {
        using var http = new HttpClient { BaseAddress = Address };
        for (var attempt = 0; attempt < 600 && !process.HasExited; attempt++)
        {
            try
            {
                using var answer = await http.GetAsync("/healthz/ready");
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }

            await Task.Delay(100);
        }

        lock (output) throw new InvalidOperationException("The node did not become ready:\n" + string.Join('\n', output));
    }

    /// <summary>kill -9: nothing is given back, nothing is finished.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await Kill();
        process.Dispose();
    }

    private static string Host()
    {
        var host = Path.Combine(Repository.Root, "artifacts", "bin", "Bundel.Web", "release", "Bundel.Web.dll");
        File.Exists(host).ShouldBeTrue(host);
        return host;
    }

    private void Keep(string? line)
    {
        if (string.IsNullOrEmpty(line)) return;
        lock (output) output.Add(line);
    }
}
