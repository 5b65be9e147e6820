// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Packaging;
using Bundel.Documents.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bundel.Documents.Docx;

/// <summary>Writes a report as a text document: A4, Dutch, headings by style, tables with a repeated header, page numbers.</summary>
public static class DocxDocument
{
    /// <summary>The bytes of the document.</summary>
    public static byte[] Write(Report report)
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "rDocument");
            var core = document.AddNewPart<CoreFilePropertiesPart>("rCore");
            CoreProperties.Write(core, report);
            Save(main.AddNewPart<StyleDefinitionsPart>("rStyles"), DocxStyles.Create());
            Save(main.AddNewPart<FooterPart>("rFooter"), DocxPage.Footer(report));
            main.Document = new Document(new DocxBody(main, report).Create());
            main.Document.Save();
        }

        return FixedZip.Rewrite(memory);
    }

    private static void Save(OpenXmlPart part, OpenXmlPartRootElement root)
    {
        using var stream = part.GetStream(FileMode.Create);
        root.Save(stream);
    }
}
