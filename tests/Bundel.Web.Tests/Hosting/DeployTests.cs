// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bundel.Tests.Support;
using Bundel.Web.Hosting;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Hosting;

public sealed partial class DeployTests
{
    private static readonly string Deploy = Path.Combine(Repository.Root, "deploy");
    private static readonly string Chart = Path.Combine(Deploy, "helm", "bundel");

    [Fact]
    public void Every_setting_that_deploy_names_exists() =>
        Directory.EnumerateFiles(Deploy, "*", SearchOption.AllDirectories)
            .SelectMany(file => Variable().Matches(File.ReadAllText(file)).Select(match => match.Value))
            .Except(SettingList.All.Select(setting => setting.Variable)).ShouldBeEmpty();

    [Fact]
    public void The_values_of_the_chart_meet_its_schema() => JsonSchema.Faults(Schema(), Values()).ShouldBeEmpty();

    [Theory]
    [InlineData("replicas", "0")]
    [InlineData("address", "\"http://bundel.voorbeeld.nl\"")]
    [InlineData("kleur", "\"blauw\"")]
    public void The_schema_refuses_values_that_cannot_work(string name, string value)
    {
        var values = Values();
        values[name] = JsonNode.Parse(value);
        JsonSchema.Faults(Schema(), values).ShouldHaveSingleItem();
    }

    [Fact]
    public void The_templates_use_every_value_and_no_other()
    {
        var used = Directory.EnumerateFiles(Path.Combine(Chart, "templates")).SelectMany(file => Value().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));
        used.Distinct().ShouldBe(Leaves(Values(), ""), ignoreOrder: true);
    }

    [Fact]
    public void The_chart_names_this_release()
    {
        var version = typeof(SettingList).Assembly.GetName().Version!.ToString(3);
        var chart = SimpleYaml.Read(Path.Combine(Chart, "Chart.yaml"));
        chart["appVersion"]!.GetValue<string>().ShouldBe(version);
        Values()["image"]!["tag"]!.GetValue<string>().ShouldBe(version);
    }

    [Fact]
    public void Systemd_accepts_the_unit()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/systemd-analyze"), "systemd-analyze is not here.");
        // the program that the unit starts need not be installed here
        var unit = Path.Combine(TestDatabases.Folder(), "bundel.service");
        File.WriteAllText(unit, File.ReadAllText(Path.Combine(Deploy, "systemd", "bundel.service")).Replace("/usr/bin/dotnet", "/bin/true"));
        using var process = Process.Start(new ProcessStartInfo("systemd-analyze", ["verify", unit]) { RedirectStandardError = true, UseShellExecute = false })!;
        process.StandardError.ReadToEnd().ShouldBeEmpty();
    }

    private static JsonObject Values() => SimpleYaml.Read(Path.Combine(Chart, "values.yaml"));

    private static JsonObject Schema() => JsonNode.Parse(File.ReadAllText(Path.Combine(Chart, "values.schema.json")))!.AsObject();

    private static IEnumerable<string> Leaves(JsonObject map, string prefix) =>
        map.SelectMany(entry => entry.Value is JsonObject below ? Leaves(below, $"{prefix}{entry.Key}.") : [prefix + entry.Key]);

    [GeneratedRegex("BUNDEL_[A-Z_]*[A-Z]")]
    private static partial Regex Variable();

    [GeneratedRegex(@"\.Values\.([\w.]+)")]
    private static partial Regex Value();
}
