// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Bundel.Kernel;
using Bundel.Tests.Support;
using Bundel.Web.Hosting;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Hosting;

public sealed class SettingsTests
{
    private readonly string folder = TestDatabases.Folder();

    [Fact]
    public void An_option_wins_from_the_environment_and_the_environment_from_the_file()
    {
        File.WriteAllText(Path.Combine(folder, "bundel.json"), """{"poort": 7001, "beheerPoort": 7002, "logboek": "json"}""");
        var settings = Read(["web", "--data", folder, "--poort", "7003"], ("BUNDEL_POORT", "7004"), ("BUNDEL_BEHEER_POORT", "7005")).Value;
        settings.Port.ShouldBe(7003);
        settings.HealthPort.ShouldBe(7005);
        settings.LogsJson.ShouldBeTrue();
        settings.DataPath.ShouldBe(folder);
    }

    [Fact]
    public void All_faults_come_at_once_with_their_place()
    {
        var file = Path.Combine(folder, "elders.json");
        File.WriteAllText(file, """{"poort": "tachtig", "kleur": "blauw", "otlp": {}}""");
        var problems = Read(["web", "--snel", "ja"], ("BUNDEL_CONFIG", file), ("BUNDEL_LOGBOEK", "xml"), ("BUNDEL_PROXIES", "10.0.0.300"), ("BUNDEL_LUISTER", "10.0.0.1")).Problems;
        problems.Select(problem => problem.Place?.Pointer ?? problem.Place?.File ?? problem.Found).ShouldBe(["--snel ja", "/kleur", "/otlp", "/poort", "BUNDEL_PROXIES", "BUNDEL_LOGBOEK", "luister"], ignoreOrder: true);
        problems.ShouldAllBe(problem => problem.Expected != null);
    }

    [Fact]
    public void A_file_that_is_not_json_is_told_with_its_line()
    {
        File.WriteAllText(Path.Combine(folder, "bundel.json"), "{\n  \"poort\": 5080,\n  oeps\n}");
        Read(["web", "--data", folder]).Problems.ShouldHaveSingleItem().Place!.Line.ShouldBe(3);
    }

    [Fact]
    public void A_file_that_is_named_must_exist() =>
        Read(["web"], ("BUNDEL_CONFIG", Path.Combine(folder, "weg.json"))).Problems.ShouldHaveSingleItem().Code.ShouldBe("bestand-ontbreekt");

    [Fact]
    public void Comments_in_the_file_are_allowed_and_an_array_is_a_list()
    {
        File.WriteAllText(Path.Combine(folder, "bundel.json"), "{\n  // de proxy\n  \"proxies\": [\"10.0.0.2\", \"10.1.0.0/16\"],\n}");
        var given = GivenValues.Collect(["web", "--data", folder], new Dictionary<string, string>(), folder, []);
        given[SettingList.Proxies]!.Text.ShouldBe("10.0.0.2,10.1.0.0/16");
    }

    [Theory]
    [InlineData("BUNDEL_LUISTER", "0.0.0.0")]
    [InlineData("BUNDEL_LUISTER", "*")]
    [InlineData("BUNDEL_ADRES", "https://bundel.voorbeeld.nl")]
    [InlineData("BUNDEL_PROXIES", "10.0.0.2")]
    public void A_trial_stays_on_its_machine(string variable, string value) =>
        Read(["web", "--data", folder], (variable, value)).Problems.ShouldHaveSingleItem().Code.ShouldBe("proef-alleen-hier");

    [Fact]
    public void Beyond_the_machine_there_is_https_or_a_named_proxy()
    {
        var open = new WebSettings(Demo: false, 5080, folder) { TrialSignIn = false, Listen = IPAddress.Any, Address = new Uri("https://bundel.voorbeeld.nl") };
        Exposure.Check(open).ShouldHaveSingleItem().Code.ShouldBe("zonder-https");
        Exposure.Check(open with { Proxies = [System.Net.IPNetwork.Parse("10.0.0.2/32")] }).ShouldBeEmpty();
        Exposure.Check(open with { Certificate = new Certificate("tls.crt", "tls.key") }).ShouldBeEmpty();
        Exposure.Check(open with { Certificate = new Certificate("tls.crt", "tls.key"), Address = null }).ShouldHaveSingleItem().Code.ShouldBe("adres-ontbreekt");
    }

    [Fact]
    public void A_certificate_that_cannot_be_used_is_told_at_the_start() =>
        Read(["web", "--data", folder], ("BUNDEL_HTTPS_CERTIFICAAT", "/weg.crt"), ("BUNDEL_HTTPS_SLEUTEL", "/weg.key")).Problems.ShouldHaveSingleItem().Code.ShouldBe("certificaat-onbruikbaar");

    [Fact]
    public void The_help_names_every_setting_with_its_variable()
    {
        var help = SettingsHelp.Text();
        foreach (var setting in SettingList.All) help.ShouldContain($"{setting.Name}  (");
        foreach (var setting in SettingList.All) help.ShouldContain(setting.Variable);
    }

    [Fact]
    public void The_manual_for_operators_lists_every_setting_with_variable_and_default()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs", "beheer.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        var told = rows.Select(row => row.Trim('|').Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells.Length == 4 && cells[1].StartsWith("`BUNDEL_", StringComparison.Ordinal));
        told.Select(cells => (cells[0].Trim('`'), cells[1].Trim('`'), cells[2], cells[3])).ShouldBe(SettingList.All.Select(setting => (setting.Name, setting.Variable, setting.Meaning, setting.Default)), ignoreOrder: true);
    }

    private static Result<WebSettings> Read(string[] args, params (string Name, string Value)[] environment) =>
        SettingsReader.Read(args, environment.ToDictionary(pair => pair.Name, pair => pair.Value));
}
