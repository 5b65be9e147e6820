// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Bag.Loading;

namespace Bundel.Tests.Bag;

/// <summary>The scanner against the general XML reader.</summary>
public sealed class ScannerTests
{
    [Fact]
    public void Every_voorkomen_of_Weesp_reads_as_the_general_XML_reader_reads_it()
    {
        var compared = 0;
        var problems = new List<Problem>();
        ExtractFiles.Walk(
            TestData.File("bag/samples/BAGGEM0457L-15102021.zip"),
            _ => true,
            (name, stream, _) =>
            {
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                var scanned = Scanned.Of([copy.ToArray()]);
                scanned.Faults.Faults.ShouldBeEmpty(name);
                var expected = Oracle.Lines(copy.ToArray());
                for (var i = 0; i < expected.Count; i++) scanned.Lines[i].ShouldBe(expected[i]);
                scanned.Lines.Count.ShouldBe(expected.Count, name);
                compared += expected.Count;
            },
            problems.Add);
        problems.ShouldBeEmpty();
        compared.ShouldBe(66_073 + 956 + 12_103);
    }

    [Theory]
    [InlineData("mut-correctie-inactief.SYNTHETIC.xml")]
    [InlineData("mut-invalid-polygon-spike.SYNTHETIC.xml")]
    public void A_mutation_file_reads_as_the_general_XML_reader_reads_it(string name)
    {
        var file = File.ReadAllBytes(TestData.File($"bag/samples/handmade/{name}"));
        Scanned.Of([file]).Lines.ShouldBe(Oracle.Lines(file));
    }

    [Fact]
    public void Odd_but_valid_XML_reads_as_the_general_XML_reader_reads_it()
    {
        var odd = new OddXml(20211015);
        for (var i = 0; i < 300; i++)
        {
            var file = Encoding.UTF8.GetBytes(odd.Next());
            var scanned = Scanned.Of([file], 1 + (i * 37 % 500));
            scanned.Faults.Faults.ShouldBeEmpty(Encoding.UTF8.GetString(file));
            scanned.Lines.ShouldBe(Oracle.Lines(file), Encoding.UTF8.GetString(file));
        }
    }
}
