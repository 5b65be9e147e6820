// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Xml;
using Bundel.Documents.Reports;
using DocumentFormat.OpenXml.Packaging;

namespace Bundel.Documents.Packaging;

/// <summary>Title, language and footer as properties of an Office document, without times.</summary>
internal static class CoreProperties
{
    private const string Cp = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dc = "http://purl.org/dc/elements/1.1/";

    public static void Write(CoreFilePropertiesPart part, Report report)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        writer.WriteStartElement("cp", "coreProperties", Cp);
        writer.WriteElementString("dc", "title", Dc, DocumentText.Clean(report.Title));
        if (report.Subtitle is not null) writer.WriteElementString("dc", "subject", Dc, DocumentText.Clean(report.Subtitle));
        writer.WriteElementString("dc", "creator", Dc, "Bundel");
        writer.WriteElementString("dc", "description", Dc, DocumentText.Clean(report.Footer));
        writer.WriteElementString("dc", "language", Dc, "nl-NL");
        writer.WriteEndElement();
    }
}
