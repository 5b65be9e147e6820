// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Exchange;
using CsCheck;

namespace Bundel.Tests.Blueprints.Exchange;

public sealed class RoundTripTests
{
    [Fact]
    public void Whatever_the_format_allows_comes_back_from_a_written_file() => Sample(300);

    [Fact(Explicit = true)]
    public void Whatever_the_format_allows_comes_back_from_a_written_file_ten_thousand_times() => Sample(10_000);

    [Fact]
    public void A_sample_says_the_same_after_reading_and_writing()
    {
        foreach (var path in BlueprintFiles.Samples)
        {
            using var before = File.OpenRead(path);
            using var after = new MemoryStream(ExchangeWriter.Bytes(BlueprintFiles.Read(path)));
            CanonicalXml.Of(after).SequenceEqual(CanonicalXml.Of(before)).ShouldBeTrue(Path.GetFileName(path));
        }
    }

    [Fact]
    public void A_written_file_is_written_the_same_again()
    {
        var first = ExchangeWriter.Bytes(BlueprintFiles.Read(BlueprintFiles.Samples[2]));
        ExchangeWriter.Bytes(BlueprintFiles.Parse(first)).AsSpan().SequenceEqual(first).ShouldBeTrue();
    }

    [Fact]
    public void A_carriage_return_and_spaces_in_documentation_survive()
    {
        var model = new ExchangeModel { Identifier = "m", Names = [new LangText("M")], Documentation = [new LangText(" regel 1\r\n\tregel 2 \r", "nl")] };
        BlueprintFiles.Parse(ExchangeWriter.Bytes(model)).Documentation[0].Text.ShouldBe(" regel 1\r\n\tregel 2 \r");
    }

    [Fact]
    public void A_foreign_element_stays_between_the_same_neighbours()
    {
        const string Xml = """<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="urn:x" identifier="m"><name>M</name><documentation>D</documentation><x:eerst/><x:dan a="1">t</x:dan><elements><element identifier="a" xsi:type="Node" x:kleur="rood"><name>A</name></element></elements></model>""";
        var written = System.Text.Encoding.UTF8.GetString(ExchangeWriter.Bytes(BlueprintFiles.Parse(Xml).Value));
        written.ShouldContain("x:kleur=\"rood\"");
        written.IndexOf("<documentation>").ShouldBeLessThan(written.IndexOf("<x:eerst"));
        written.IndexOf("<x:dan a=\"1\"").ShouldBeInRange(written.IndexOf("<x:eerst"), written.IndexOf("<elements>"));
    }

    private static void Sample(int count) => RandomModels.Any.Sample(
        model => DeepText.Of(BlueprintFiles.Parse(ExchangeWriter.Bytes(model))) == DeepText.Of(BlueprintFiles.Parse(ExchangeWriter.Bytes(BlueprintFiles.Parse(ExchangeWriter.Bytes(model)))))
            && DeepText.Of(BlueprintFiles.Parse(ExchangeWriter.Bytes(model))) == DeepText.Of(WithSchemaLocation(model)),
        iter: count,
        print: model => System.Text.Encoding.UTF8.GetString(ExchangeWriter.Bytes(model)));

    /// <summary>The writer names the schema where a model does not; nothing else is added.</summary>
    private static ExchangeModel WithSchemaLocation(ExchangeModel model)
    {
        model.Foreign ??= new ForeignContent();
        if (!model.Foreign.Attributes.Exists(attribute => attribute.Name == "schemaLocation"))
            model.Foreign.Attributes.Insert(0, new ForeignAttribute("xsi", "schemaLocation", "http://www.w3.org/2001/XMLSchema-instance", BlueprintFiles.Parse(ExchangeWriter.Bytes(model)).Foreign!.Attributes[0].Value));
        return model;
    }
}
