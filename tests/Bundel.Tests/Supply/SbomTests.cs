// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text.Json.Nodes;
using Bundel.Tests.Support;

namespace Bundel.Tests.Supply;

public sealed class SbomTests
{
    private readonly string folder = TestDatabases.Folder();

    [Fact]
    public void The_bill_of_materials_names_every_locked_package_with_an_allowed_licence()
    {
        var (exit, error) = Make(TestData.Checkout);
        exit.ShouldBe(0, error);
        var bom = Read();
        (bom["bomFormat"]!.GetValue<string>(), bom["specVersion"]!.GetValue<string>()).ShouldBe(("CycloneDX", "1.6"));
        var components = bom["components"]!.AsArray();
        components.ShouldAllBe(component => component!["licenses"]!.AsArray().Count == 1 && component["purl"]!.GetValue<string>().StartsWith("pkg:"));
        var purls = components.Select(component => component!["purl"]!.GetValue<string>()).ToArray();
        purls.ShouldBeUnique();
        Locked().Except(purls).ShouldBeEmpty();
    }

    [Fact]
    public void The_product_carries_no_package_of_the_tests()
    {
        Make(TestData.Checkout).Exit.ShouldBe(0);
        var shipped = Read()["components"]!.AsArray().Where(component => component!["scope"]!.GetValue<string>() == "required").Select(component => component!["name"]!.GetValue<string>()).ToArray();
        shipped.ShouldContain("Npgsql");
        shipped.ShouldContain("htmx.org");
        shipped.ShouldNotContain("xunit.v3");
        shipped.ShouldNotContain("vnu-jar");
        shipped.ShouldNotContain("Meziantou.Analyzer");
    }

    [Theory]
    [InlineData("<license type=\"expression\">AGPL-3.0-only</license>", "staat niet op de lijst")]
    [InlineData("<license type=\"file\">LICENSE.txt</license>", "is niet bekend")]
    public void A_licence_that_is_not_allowed_or_not_known_stops_it(string licence, string told)
    {
        var root = Sample(licence);
        var (exit, error) = Make(root, "--packages", Path.Combine(root, "packages"));
        exit.ShouldBe(1);
        error.ShouldContain("pkg:nuget/Vreemd@1.0.0");
        error.ShouldContain(told);
    }

    [Fact]
    public void Of_a_choice_of_licences_one_that_is_allowed_suffices()
    {
        var root = Sample("<license type=\"expression\">GPL-2.0-only OR MIT</license>");
        Make(root, "--packages", Path.Combine(root, "packages")).ShouldBe((0, ""));
    }

    private (int Exit, string Error) Make(string root, params string[] more)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(TestData.Checkout, "tools", "sbom", "sbom.mjs"), "--root", root, "--out", Out, .. more]) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }

    private string Out => Path.Combine(folder, "bom.json");

    private JsonNode Read() => JsonNode.Parse(File.ReadAllText(Out))!;

    /// <summary>A checkout with one package.</summary>
    private string Sample(string licence)
    {
        Write("Directory.Build.props", "<Project><PropertyGroup><Version>1.2.3</Version></PropertyGroup></Project>");
        Write("Directory.Packages.props", "<Project />");
        Write("package-lock.json", """{"packages":{"":{}}}""");
        Write("src/Bundel.Cli/packages.lock.json", """{"dependencies":{}}""");
        Write("src/Bundel.Web/packages.lock.json", """{"dependencies":{"net10.0":{"Vreemd":{"type":"Direct","resolved":"1.0.0","contentHash":"AAAA"}}}}""");
        Write("packages/vreemd/1.0.0/vreemd.nuspec", $"<package><metadata>{licence}</metadata></package>");
        return folder;
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private static IEnumerable<string> Locked() =>
        from file in Directory.EnumerateFiles(Path.Combine(TestData.Checkout, "src"), "packages.lock.json", SearchOption.AllDirectories)
        from framework in JsonNode.Parse(File.ReadAllText(file))!["dependencies"]!.AsObject()
        from package in framework.Value!.AsObject()
        where package.Value!["type"]!.GetValue<string>() != "Project"
        select $"pkg:nuget/{package.Key}@{package.Value!["resolved"]!.GetValue<string>()}";
}
