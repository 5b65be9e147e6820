// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Hosting;

/// <summary>The package is made of what is built, installed in a root of its own, tried and removed.</summary>
public sealed class DebianPackageTests
{
    private readonly string folder = TestDatabases.Folder();

    [Fact]
    public void The_package_installs_in_a_root_works_there_and_leaves_nothing_when_purged()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/dpkg-deb"), "dpkg-deb is not here.");
        Assert.SkipUnless(Directory.Exists(Built("Bundel.Cli")), "Bundel.Cli is not built.");
        var root = EmptyRoot();
        Run("bash", Path.Combine(Repository.Root, "deploy", "deb", "bouw.sh"), "--snel", "--van", Hosts(), "--uit", folder);
        Dpkg(root, "-i", Directory.EnumerateFiles(folder, "*.deb").ShouldHaveSingleItem());

        foreach (var file in new[] { "usr/bin/bundel", "usr/lib/systemd/system/bundel.service", "usr/lib/sysusers.d/bundel.conf", "etc/bundel/bundel.env", "usr/share/doc/bundel/bundel.cdx.json" })
            File.Exists(Path.Combine(root, file)).ShouldBeTrue(file);
        Run("dotnet", Path.Combine(root, "usr/lib/bundel/web/Bundel.Web.dll"), "web", "--help").ShouldContain("BUNDEL_POORT");
        Run("dotnet", Path.Combine(root, "usr/lib/bundel/cli/Bundel.Cli.dll"), "databank", "migreer", "--data", Path.Combine(folder, "data")).ShouldNotBeEmpty();

        Dpkg(root, "-P", "bundel");
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(path => !path.Contains("/var/lib/dpkg/", StringComparison.Ordinal) && !path.Contains("/var/log/", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static void Dpkg(string root, string action, string what) =>
        Run("dpkg", $"--root={root}", "--force-depends", "--force-not-root", "--force-script-chrootless", action, what);

    private string EmptyRoot()
    {
        var root = Path.Combine(folder, "wortel");
        var status = Directory.CreateDirectory(Path.Combine(root, "var/lib/dpkg"));
        status.CreateSubdirectory("info");
        status.CreateSubdirectory("updates");
        File.WriteAllText(Path.Combine(status.FullName, "status"), "");
        return root;
    }

    /// <summary>Both programs as the build left them.</summary>
    private string Hosts()
    {
        var hosts = Directory.CreateDirectory(Path.Combine(folder, "van")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(hosts, "web"), Built("Bundel.Web"));
        Directory.CreateSymbolicLink(Path.Combine(hosts, "cli"), Built("Bundel.Cli"));
        return hosts;
    }

    private static string Built(string project) => Path.Combine(Repository.Root, "artifacts", "bin", project, "release");

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}\n{error.Result}");
        return output;
    }
}
