// SPDX-License-Identifier: EUPL-1.2
using System.Xml;
using System.Xml.Schema;
using Bundel.Bag.Generating;
using Bundel.Bag.Loading;
using Bundel.Bag.Scanning;

namespace Bundel.Tests.Bag;

/// <summary>Generated extracts are extracts: they validate, read and load as real ones do.</summary>
public sealed class GeneratorTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bag").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_generated_file_validates_and_reads_as_the_general_XML_reader_reads_it()
    {
        var schemas = Schemas();
        ExtractFiles.Walk(
            Generate("extract.zip", 2, 300),
            _ => true,
            (name, stream, _) =>
            {
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                Validate(copy.ToArray(), schemas, name);
                var scanned = Scanned.Of([copy.ToArray()]);
                scanned.Faults.Faults.ShouldBeEmpty(name);
                scanned.Lines.ShouldBe(Oracle.Lines(copy.ToArray()), name);
            },
            problem => throw new InvalidOperationException(problem.ToString()));
    }

    [Fact]
    public void Every_file_type_of_Weesp_validates()
    {
        var schemas = Schemas();
        var seen = new HashSet<string>();
        ExtractFiles.Walk(
            TestData.File("bag/samples/BAGGEM0457L-15102021.zip"),
            _ => true,
            (name, stream, _) =>
            {
                var kind = new string([.. ExtractFiles.Short(name).Where(char.IsLetter)]);
                if (!seen.Add(kind)) return;
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                Validate(copy.ToArray(), schemas, name);
            },
            problem => throw new InvalidOperationException(problem.ToString()));
        seen.Count.ShouldBe(30);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        static byte[] Make(long seed)
        {
            using var stream = new MemoryStream();
            ExtractGenerator.Write(stream, ExtractRecipe.Of(1, 100, seed));
            return stream.ToArray();
        }

        Lines(Make(1)).ShouldBe(Lines(Make(1)));
        Lines(Make(1)).ShouldNotBe(Lines(Make(2)));
    }

    [Fact]
    public void A_filter_of_one_of_two_towns_keeps_just_that_town()
    {
        var extract = Generate("twee.zip", 2, 200);
        var both = new ExtractLoader(extract, Path.Combine(folder, "a.db")).Load().Value;
        var one = new ExtractLoader(extract, Path.Combine(folder, "b.db")) { Municipalities = new HashSet<int> { 9001 } }.Load().Value;
        var alone = new ExtractLoader(Generate("een.zip", 1, 200), Path.Combine(folder, "c.db")).Load().Value;
        one.Kinds["VBO"].Voorkomens.ShouldBe(both.Kinds["VBO"].Voorkomens - alone.Kinds["VBO"].Voorkomens);
        one.Kinds["PND"].Objects.ShouldBe(197);
        one.LeftOut!["OPR"].ShouldBe(alone.Kinds["OPR"].Voorkomens);
    }

    private static List<string> Lines(byte[] zip)
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, zip);
        var lines = new List<string>();
        ExtractFiles.Walk(path + "", _ => true, (_, stream, _) =>
        {
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            lines.AddRange(Scanned.Of([copy.ToArray()]).Lines);
        }, _ => { });
        File.Delete(path);
        return lines;
    }

    private string Generate(string name, int towns, int addresses)
    {
        var path = Path.Combine(folder, name);
        using var stream = File.Create(path);
        ExtractGenerator.Write(stream, ExtractRecipe.Of(towns, addresses));
        return path;
    }

    private static XmlSchemaSet Schemas()
    {
        var root = Path.GetDirectoryName(TestData.File("bag/xsd/lvbag-extract-20200928/standlevering-generiek/1.0/standlevering-generiek-1.0.xsd"))!;
        var set = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        foreach (var file in new[] { "lvbag/extract-deelbestand-lvc/v20200601/BagvsExtractDeelbestandExtractLvc-2.1.0.xsd", "lvbag/extract-deelbestand-mutaties-lvc/v20200601/BagvsExtractDeelbestandMutatieLvc-2.1.0.xsd", "lvbag/gem-wpl-rel/gwr-deelbestand-lvc/v20200601/BagvsGwrDeelbestandLvc-2.1.0.xsd", "lvbag/extract-levering/v20200601/BagvsExtractLeveringsdocument-2.1.0.xsd" })
            set.Add(null, Path.Combine(root, "..", "..", file));
        set.Compile();
        return set;
    }

    internal static void Validate(byte[] file, XmlSchemaSet schemas, string name)
    {
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationEventHandler += (_, fault) => _ = fault.Message.StartsWith("Default attribute") ? fault : throw new InvalidOperationException($"{name}: {fault.Message}");
        using var reader = XmlReader.Create(new MemoryStream(file), settings);
        while (reader.Read())
        {
        }
    }
}
