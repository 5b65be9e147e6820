// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Generating;
using Bundel.Bag.Loading;
using Bundel.Bag.Mutating;
using Bundel.Bag.Serving;

namespace Bundel.Tests.Bag;

/// <summary>Bad deliveries: a clear message with file and position, and the old store goes on answering as if nothing had come.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Question = "Berkenstraat 3";
    private readonly string folder = Directory.CreateTempSubdirectory("bag-slecht").FullName;
    private readonly BagServer server;
    private readonly byte[] before;

    public BadInputTests()
    {
        using (var stream = File.Create(Good)) ExtractGenerator.Write(stream, ExtractRecipe.Of(1, 60));
        new ExtractLoader(Good, Store).Load().Value.Stored.ShouldBeTrue();
        before = File.ReadAllBytes(Store);
        server = new BagServer(Store, TimeProvider.System);
        Asked().ShouldBe(1);
    }

    private string Store => Path.Combine(folder, "bag.db");

    private string Good => Path.Combine(folder, "goed.zip");

    private string Bad => Path.Combine(folder, "slecht.zip");

    public void Dispose()
    {
        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void What_is_no_zip_is_refused()
    {
        File.WriteAllText(Bad, "geen zip");
        Refused("zip-beschadigd").File.ShouldBe("slecht.zip");
    }

    [Fact]
    public void A_zip_bomb_is_refused()
    {
        SpoiledExtract.Zip(Good, Bad, "PND", _ => SpoiledExtract.Packed("9999PND01112026-000001.xml", Enumerable.Repeat((byte)' ', 40_000_000).ToArray()));
        Refused("zip-bom").File.ShouldBe("slecht.zip › 9999PND01112026.zip › 9999PND01112026-000001.xml");
    }

    [Fact]
    public void A_zip_in_the_zip_that_was_cut_off_is_refused()
    {
        SpoiledExtract.Zip(Good, Bad, "PND", bytes => bytes[..(bytes.Length / 2)]);
        Refused("zip-beschadigd").File.ShouldBe("slecht.zip › 9999PND01112026.zip");
    }

    [Theory]
    [InlineData("xml-afgebroken", "</sl:standBestand>", null)]
    [InlineData("xml-dtd", "<sl-bag-extract:bagStand", "<!DOCTYPE x [<!ENTITY a \"b\">]><sl-bag-extract:bagStand")]
    [InlineData("element-onbekend", "<Objecten:oorspronkelijkBouwjaar>", "<Objecten:kleur>rood</Objecten:kleur><Objecten:oorspronkelijkBouwjaar>")]
    [InlineData("identificatie-onjuist", "9000100000000001<", "9000010000000001<")]
    [InlineData("coordinaat-buiten-nederland", " 0.0 200", " 0.0 9200")]
    public void Wrong_xml_is_refused_with_its_line_and_position(string code, string right, string? wrong)
    {
        SpoiledExtract.Xml(Good, Bad, "PND", text =>
        {
            var at = text.IndexOf(right, StringComparison.Ordinal);
            at.ShouldBeGreaterThan(0);
            return text[..at] + (wrong is null ? "" : wrong + text[(at + right.Length)..]);
        });
        var fault = Refused(code);
        fault.File.ShouldBe("slecht.zip › 9999PND01112026.zip › 9999PND01112026-000001.xml");
        fault.Place!.ShouldMatch("^regel [0-9]+, positie [0-9]+$");
    }

    [Fact]
    public void A_second_loader_is_refused_while_the_first_is_busy()
    {
        using var first = StoreLock.Take(Store).Value;
        var problem = new ExtractLoader(Good, Store).Load().Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("opslag-bezet");
        problem.Place!.File.ShouldBe(Store);
        new StoreMutator(Store).Apply([Good]).Problems.ShouldHaveSingleItem().Code.ShouldBe("opslag-bezet");
        OldStoreServes();
    }

    [Fact]
    public void A_mutation_of_an_object_that_the_store_does_not_hold_is_refused_with_its_line()
    {
        var other = Path.Combine(folder, "ander.zip");
        using (var stream = File.Create(other)) ExtractGenerator.Write(stream, ExtractRecipe.Of(2, 60));
        var split = new SplitExtract(other);
        var mutations = Path.Combine(folder, "BAGNLDM-01012015-01112026.zip");
        split.WriteMutations(mutations, new DateOnly(2015, 1, 1), new DateOnly(2026, 11, 2));
        var report = new StoreMutator(Store).Apply([mutations]).Value;
        report.Refused.ShouldBeTrue();
        report.Faults.ShouldNotBeEmpty();
        report.Faults.ShouldAllBe(fault => fault.Code == "mutatie-verschil" && fault.File!.EndsWith("-000001.xml") && fault.Place!.StartsWith("regel "));
        report.Faults.ShouldContain(fault => fault.Found!.StartsWith("VBO 9001010000000"));
        report.Faults.Select(fault => fault.Place).Distinct().Count().ShouldBe(report.Faults.Count);
        OldStoreServes();
    }

    /// <summary>Loads what is bad; the first fault.</summary>
    private FaultLine Refused(string code)
    {
        var report = new ExtractLoader(Bad, Store).Load().Value;
        report.Stored.ShouldBeFalse();
        report.Faults[0].Code.ShouldBe(code);
        report.Faults[0].Refuses.ShouldBeTrue();
        Directory.GetFiles(folder, "bag.db*").ShouldBe([Store]);
        OldStoreServes();
        return report.Faults[0];
    }

    private void OldStoreServes()
    {
        Asked().ShouldBe(1);
        File.ReadAllBytes(Store).ShouldBe(before);
    }

    private int Asked() => server.Use(session => session.Search.Find(Question).Count, 0);
}
