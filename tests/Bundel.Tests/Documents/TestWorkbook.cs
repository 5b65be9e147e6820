// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Text;

namespace Bundel.Tests.Documents;

/// <summary>A workbook made by hand, so that it can be wrong in ways no library writes.</summary>
internal sealed class TestWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public string SheetData { get; init; } = "";

    public string AfterData { get; init; } = "";

    public string SharedStrings { get; init; } = "";

    public string WorkbookPrefix { get; init; } = "";

    public string Properties { get; init; } = "";

    public byte[]? Extra { get; init; }

    public MemoryStream ToStream()
    {
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{Override("worksheets/sheet1", "worksheet")}{Override("worksheets/sheet2", "worksheet")}{Override("styles", "styles")}{Override("sharedStrings", "sharedStrings")}</Types>""");
            Add(zip, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(zip, "xl/workbook.xml", $"""{WorkbookPrefix}<workbook xmlns="{Main}" xmlns:r="{Relationships}">{Properties}<sheets><sheet name="Verborgen" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Begroting" sheetId="2" r:id="rId2"/></sheets></workbook>""");
            Add(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{Relation(1, "worksheet", "worksheets/sheet1")}{Relation(2, "worksheet", "worksheets/sheet2")}{Relation(3, "styles", "styles")}{Relation(4, "sharedStrings", "sharedStrings")}</Relationships>""");
            Add(zip, "xl/worksheets/sheet1.xml", Sheet("""<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c></row><row r="2"><c r="A2"><v>7</v></c></row>""", ""));
            Add(zip, "xl/worksheets/sheet2.xml", Sheet(SheetData, AfterData));
            Add(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-413]d\ mmmm\ yyyy;@"/><numFmt numFmtId="165" formatCode="&quot;dag&quot;\ 0.00"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>""");
            Add(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{SharedStrings}</sst>""");
            if (Extra is not null) Add(zip, "xl/media/extra.bin", Extra);
        }

        memory.Position = 0;
        return memory;
    }

    private static string Sheet(string data, string after) => $"""<worksheet xmlns="{Main}"><sheetData>{data}</sheetData>{after}</worksheet>""";

    private static string Override(string part, string type) => $"""<Override PartName="/xl/{part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.{type}+xml"/>""";

    private static string Relation(int id, string type, string target) => $"""<Relationship Id="rId{id}" Type="{Relationships}/{type}" Target="{target}.xml"/>""";

    private static void Add(ZipArchive zip, string name, string xml) => Add(zip, name, Encoding.UTF8.GetBytes(xml));

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(bytes);
    }
}
