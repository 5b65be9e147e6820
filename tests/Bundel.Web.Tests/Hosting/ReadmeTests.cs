// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text.RegularExpressions;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Hosting;

/// <summary>The commands of README and LEESMIJ, as they stand there, in a copy of the checkout that shares what is built.</summary>
public sealed partial class ReadmeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly string copy = Copy();

    [Theory]
    [InlineData("README.md")]
    [InlineData("LEESMIJ.md")]
    public void Every_command_is_one_that_is_tried_here(string file) => Commands(file).ShouldBe(["./bundel demo", "./bundel test"]);

    [Fact]
    public async Task Bundel_demo_serves_the_demo_and_says_where()
    {
        var port = FreePort.Next();
        using var process = Start("./bundel demo", ("BUNDEL_POORT", $"{port}"));
        try
        {
            var told = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
            told.ShouldBe($"Bundel draait op http://localhost:{port}");
            using var http = new HttpClient();
            (await http.GetStringAsync(new Uri($"http://localhost:{port}/aanmelden"))).ShouldContain("Controller");
            File.Exists(Path.Combine(copy, "data", "demo", "bundel.db")).ShouldBeTrue();
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task Bundel_test_hands_over_to_the_tests()
    {
        var tests = Path.Combine(copy, "tools", "test.sh");
        File.Copy(Path.Combine(Repository.Root, "tools", "test.sh"), tests);
        File.WriteAllText(tests, "#!/bin/sh\necho \"toetsen: $*\"\n");
        using var process = Start("./bundel test --lang");
        (await process.StandardOutput.ReadToEndAsync().WaitAsync(Patience)).ShouldBe("toetsen: --lang\n");
    }

    private Process Start(string command, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("bash", ["-c", "exec " + command]) { WorkingDirectory = copy, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment.Remove("BUNDEL_DATA");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static string Copy()
    {
        var folder = TestDatabases.Folder();
        Directory.CreateDirectory(Path.Combine(folder, "artifacts"));
        Directory.CreateDirectory(Path.Combine(folder, "tools"));
        File.Copy(Path.Combine(Repository.Root, "bundel"), Path.Combine(folder, "bundel"));
        File.CreateSymbolicLink(Path.Combine(folder, "artifacts", "bin"), Path.Combine(Repository.Root, "artifacts", "bin"));
        File.WriteAllText(Path.Combine(folder, "artifacts", ".built"), "");
        return folder;
    }

    private static IEnumerable<string> Commands(string file) =>
        ShellBlock().Matches(File.ReadAllText(Path.Combine(Repository.Root, file)))
            .SelectMany(block => block.Groups[1].Value.Split('\n'))
            .Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0);

    [GeneratedRegex("(?ms)^```sh\n(.*?)^```")]
    private static partial Regex ShellBlock();
}
