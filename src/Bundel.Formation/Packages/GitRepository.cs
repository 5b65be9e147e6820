// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Diagnostics;

namespace Bundel.Formation.Packages;

/// <summary>A Git repository of others, fetched with the git of the machine: the last state only, no hooks, no links, no questions.</summary>
public sealed class GitRepository(string address, string folder)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>What a repository of strangers may not do.</summary>
    private static readonly string[] Guarded = ["-c", "core.symlinks=false", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never", "-c", "protocol.https.allow=always", "-c", "protocol.file.allow=always", "-c", "submodule.recurse=false"];

    public string Address { get; } = address;

    /// <summary>The working copy.</summary>
    public string Folder { get; } = folder;

    public static bool IsAddress(string? source) => Uri.TryCreate(source, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || source!.StartsWith("file://", StringComparison.Ordinal));

    /// <summary>Fetches the last state; a working copy of another address makes place.</summary>
    public async Task<Result<Done>> Fetch(CancellationToken cancel)
    {
        if (Directory.Exists(Path.Combine(Folder, ".git")) && (await Run(cancel, "-C", Folder, "remote", "get-url", "origin")).Output?.Trim() == Address)
        {
            var fetched = await Run(cancel, "-C", Folder, "fetch", "--quiet", "--depth", "1", "--no-tags", "origin", "HEAD");
            if (fetched.Succeeded) fetched = await Run(cancel, "-C", Folder, "reset", "--quiet", "--hard", "FETCH_HEAD");
            return Outcome(fetched);
        }

        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        Directory.CreateDirectory(Path.GetDirectoryName(Folder)!);
        return Outcome(await Run(cancel, "clone", "--quiet", "--depth", "1", "--no-tags", "--single-branch", "--", Address, Folder));
    }

    private Result<Done> Outcome((bool Succeeded, string? Output) run) => run.Succeeded ? new Done() : new Problem("repository-onbereikbaar", "De Git-repository met deelpakketten is niet op te halen.")
    {
        Kind = ProblemKind.Unavailable,
        Found = run.Output is { Length: > 0 } output ? output.Trim().Split('\n')[^1] : Address,
        Expected = "een adres (https) dat zonder aanmelden te lezen is, en git op deze machine",
    };

    private static async Task<(bool Succeeded, string? Output)> Run(CancellationToken cancel, params string[] arguments)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Longest);
        var start = new ProcessStartInfo("git", [.. Guarded, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        try
        {
            using var process = Process.Start(start)!;
            try
            {
                var (output, fault) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
                await process.WaitForExitAsync(limit.Token);
                return (process.ExitCode == 0, process.ExitCode == 0 ? await output : await fault);
            }
            catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
            {
                process.Kill(entireProcessTree: true);
                return (false, "het duurde langer dan twee minuten");
            }
        }
        catch (Win32Exception)
        {
            return (false, "git staat niet op deze machine");
        }
    }
}
