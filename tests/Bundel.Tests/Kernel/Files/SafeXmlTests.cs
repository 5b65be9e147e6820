// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Xml.Linq;
using Bundel.Kernel.Files;

namespace Bundel.Tests.Kernel.Files;

public class SafeXmlTests
{
    [Fact]
    public void A_document_type_is_refused_before_it_is_read()
    {
        var problem = Check("<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>");

        problem.ShouldNotBeNull().Code.ShouldBe("xml-dtd");
        problem.ToString().ShouldBe("model.xml: dit XML-bestand bevat een documenttypedefinitie (DTD) en wordt om veiligheidsredenen geweigerd. Gevonden: <!DOCTYPE. Verwacht: XML zonder DTD.");
    }

    [Fact]
    public void Nesting_beyond_the_limit_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000));
        Check(deep).ShouldNotBeNull().ToString().ShouldContain("te diep genest. Gevonden: meer dan 128 niveaus");
    }

    [Fact]
    public void A_document_that_is_too_long_is_refused() =>
        Check("<a>" + new string('x', 10_000) + "</a>", new XmlLimits { MaxCharacters = 1_000 }).ShouldNotBeNull().Code.ShouldBe("xml-te-groot");

    [Fact]
    public void Broken_xml_names_line_and_position() =>
        Check("<a>\n  <b></c>\n</a>").ShouldNotBeNull().ToString().ShouldStartWith("model.xml, regel 2, positie ");

    [Fact]
    public void A_good_document_reads_as_with_any_reader()
    {
        const string text = "<a xmlns=\"urn:x\" xmlns:y=\"urn:y\"><y:b c=\"1\">é</y:b><d/></a>";
        var read = SafeXml.Read(Stream(text), "model.xml", reader => Result<XElement>.Success(XElement.Load(reader)));
        read.Value.ToString(SaveOptions.DisableFormatting).ShouldBe("<a xmlns=\"urn:x\" xmlns:y=\"urn:y\"><y:b c=\"1\">é</y:b><d /></a>");
    }

    private static Problem? Check(string xml, XmlLimits? limits = null) => SafeXml.Check(Stream(xml), "model.xml", limits);

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
