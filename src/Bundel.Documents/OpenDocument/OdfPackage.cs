// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Documents.Packaging;
using Bundel.Documents.Reports;

namespace Bundel.Documents.OpenDocument;

/// <summary>Puts the parts of an OpenDocument file together.</summary>
internal static class OdfPackage
{
    public static byte[] Write(string mediaType, Report report, byte[] content, byte[] styles) => FixedZip.Write(
        [
            ("mimetype", Encoding.ASCII.GetBytes(mediaType)),
            ("content.xml", content),
            ("styles.xml", styles),
            ("meta.xml", Meta(report)),
            ("META-INF/manifest.xml", Manifest(mediaType)),
        ],
        storeFirst: true);

    private static byte[] Meta(Report report)
    {
        using var xml = OdfXml.Office("office:document-meta");
        xml.Start("office:meta")
            .Start("meta:generator").Text("Bundel").End()
            .Start("dc:title").Text(report.Title).End()
            .Start("dc:subject").Text(report.Subtitle ?? "").End()
            .Start("dc:description").Text(report.Footer).End()
            .Start("dc:language").Text("nl-NL").End();
        return xml.End().ToBytes();
    }

    private static byte[] Manifest(string mediaType)
    {
        using var xml = OdfXml.Manifest();
        foreach (var (path, type) in ((string, string)[])[("/", mediaType), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml")])
            xml.Empty("manifest:file-entry", ("manifest:full-path", path), ("manifest:media-type", type));
        return xml.ToBytes();
    }
}
