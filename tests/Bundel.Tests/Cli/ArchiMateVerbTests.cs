// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Cli;

public sealed class ArchiMateVerbTests
{
    private const string Small = """
        <model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m"><name>M</name>
        <elements><element identifier="a" xsi:type="Node"><name>A</name></element><element identifier="b" xsi:type="Gap"><name>B</name></element></elements>
        <relationships><relationship identifier="r" source="a" target="b" xsi:type="Flow"/></relationships></model>
        """;

    [Fact]
    public void A_summary_counts_by_type_and_nothing_else_is_on_standard_output()
    {
        var run = BundelProcess.Run("archimate", "samenvatting", BundelProcess.File("m.xml", Small), "--json");
        run.ExitCode.ShouldBe(0);
        run.Json.GetProperty("elementen").GetProperty("perType").GetProperty("Gap").GetInt32().ShouldBe(1);
        run.Json.GetProperty("relaties").GetProperty("aantal").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void A_check_finds_a_relation_that_ArchiMate_does_not_know()
    {
        var run = BundelProcess.Run("archimate", "controleer", BundelProcess.File("m.xml", Small), "--json");
        run.ExitCode.ShouldBe(1);
        run.Json.GetProperty("aantallen").GetProperty("relatie-niet-toegestaan").GetInt32().ShouldBe(1);
        run.Json.GetProperty("aantallen").GetProperty("object-id-ontbreekt").GetInt32().ShouldBe(2);
    }

    [Fact]
    public void A_file_compared_with_itself_and_with_another()
    {
        var file = BundelProcess.File("m.xml", Small);
        BundelProcess.Run("archimate", "vergelijk", file, file, "--json").ExitCode.ShouldBe(0);
        var run = BundelProcess.Run("archimate", "vergelijk", file, BundelProcess.File("n.xml", Small.Replace("<name>A</name>", "<name>Z</name>")), "--json");
        run.ExitCode.ShouldBe(1);
        run.Json.GetProperty("elementen").GetProperty("hernoemd")[0].GetProperty("was").GetString().ShouldBe("A");
    }

    [Fact]
    public void A_file_that_cannot_be_read_writes_nothing()
    {
        var target = Path.Combine(Path.GetDirectoryName(BundelProcess.File("leeg.txt", ""))!, "uit.xml");
        var run = BundelProcess.Run("archimate", "rondreis", BundelProcess.File("m.xml", Small.Replace("target=\"b\"", "target=\"weg\"")), target);
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("m.xml, regel 3");
        File.Exists(target).ShouldBeFalse();
        BundelProcess.Run("archimate", "rondreis", BundelProcess.File("m.xml", Small), target).ExitCode.ShouldBe(0);
        File.Exists(target).ShouldBeTrue();
    }
}
