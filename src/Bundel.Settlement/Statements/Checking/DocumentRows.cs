// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Bundel.Kernel.Files;
using Bundel.Kernel.Tables;

namespace Bundel.Settlement.Statements.Checking;

/// <summary>Takes the rows of text out of a document, whatever its format: XLSX, DOCX, ODS, ODT, HTML or CSV.</summary>
internal static partial class DocumentRows
{
    private static readonly XmlNames Workbook = new("row", "c", ["v", "t"], "\0");
    private static readonly XmlNames Word = new("tr", "tc", ["t"], "p");
    private static readonly XmlNames OpenDocument = new("table-row", "table-cell", ["p", "h", "span", "a"], "p");

    public static Result<IReadOnlyList<IReadOnlyList<string>>> Of(byte[] bytes, string file) => FileReading.Read(file, () =>
    {
        if (bytes.AsSpan().StartsWith("PK"u8)) return Zip(bytes, file);
        var text = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes;
        return text.TrimStart(" \r\n\t"u8).StartsWith("<"u8) ? Html(Encoding.UTF8.GetString(text)) : Csv(bytes, file);
    });

    private static Result<IReadOnlyList<IReadOnlyList<string>>> Zip(byte[] bytes, string file)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        var opened = SafeZip.Open(stream, file);
        if (!opened.Succeeded) return Result<IReadOnlyList<IReadOnlyList<string>>>.Failure(opened.Problems);
        using var zip = opened.Value;
        var shared = zip.Contains("xl/sharedStrings.xml") ? Xml(zip, "xl/sharedStrings.xml", new XmlNames("si", "\0", ["t"], "si"), []) : [];
        List<IReadOnlyList<string>> rows = [];
        foreach (var part in zip.Names.Where(IsContent).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal))
            rows.AddRange(Xml(zip, part, part.StartsWith("xl/", StringComparison.Ordinal) ? Workbook : part.StartsWith("word/", StringComparison.Ordinal) ? Word : OpenDocument, [.. shared.Select(cells => string.Concat(cells))]));
        return rows;
    }

    private static bool IsContent(string name) => name is "word/document.xml" or "content.xml" || name.StartsWith("word/footer", StringComparison.Ordinal) || name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal);

    private static List<IReadOnlyList<string>> Xml(SafeZip zip, string part, XmlNames names, string[] shared)
    {
        using var content = zip.OpenEntry(part);
        using var reader = SafeXml.Reader(content);
        return new XmlRows(names, shared).Read(reader);
    }

    private static List<IReadOnlyList<string>> Csv(byte[] bytes, string file)
    {
        using var reader = CsvReader.Open(new MemoryStream(bytes, writable: false), file, new CsvOptions { Separator = bytes.AsSpan().Contains((byte)';') ? ';' : null });
        var rows = new List<IReadOnlyList<string>>();
        while (reader.ReadRow()) rows.Add(reader.Texts());
        return rows;
    }

    private static List<IReadOnlyList<string>> Html(string html)
    {
        var body = Hidden().Replace(html, "");
        return
        [
            .. RowEnd().Split(body)
                .Select(row => (IReadOnlyList<string>)[.. CellEnd().Split(row).Select(cell => WebUtility.HtmlDecode(Tag().Replace(cell, "")).Trim()).Where(cell => cell.Length > 0)])
                .Where(row => row.Count > 0),
        ];
    }

    [GeneratedRegex(@"<(?<name>style|script|head)[^>]*>.*?</\k<name>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Hidden();

    [GeneratedRegex("</(?:tr|p|h[1-6]|caption|li|dt|dd|div|footer)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex RowEnd();

    [GeneratedRegex("</(?:td|th)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex CellEnd();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Tag();
}

/// <summary>How a format names its rows, cells, texts, and paragraphs outside tables.</summary>
internal sealed record XmlNames(string Row, string Cell, string[] Texts, string Paragraph);

/// <summary>Rows of one XML part.</summary>
internal sealed class XmlRows(XmlNames names, string[] shared)
{
    private readonly List<IReadOnlyList<string>> rows = [];
    private readonly StringBuilder text = new();
    private List<string>? row;
    private bool inShared;
    private int inText;

    public List<IReadOnlyList<string>> Read(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element) Start(reader);
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && inText > 0) text.Append(reader.Value);
            else if (reader.NodeType == XmlNodeType.EndElement) End(reader.LocalName);
        }

        return rows;
    }

    private void Start(XmlReader reader)
    {
        var name = reader.LocalName;
        if (name == names.Row) row = [];
        if (name == names.Cell || (name == names.Paragraph && row is null)) text.Clear();
        if (name == names.Cell) inShared = reader.GetAttribute("t") == "s";
        if (reader.IsEmptyElement)
        {
            if (name == names.Cell) row?.Add("");
            return;
        }

        if (names.Texts.Contains(name)) inText++;
    }

    private void End(string name)
    {
        if (names.Texts.Contains(name)) inText--;
        if (name == names.Cell) EndCell();
        else if (name == names.Row && row is not null) EndRow();
        else if (name == names.Paragraph && row is null && text.Length > 0)
        {
            rows.Add([text.ToString().Trim()]);
            text.Clear();
        }
    }

    private void EndCell()
    {
        var value = text.ToString().Trim();
        if (inShared && int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) && index < shared.Length) value = shared[index];
        row?.Add(value);
        text.Clear();
    }

    private void EndRow()
    {
        if (row!.Count == 0 && text.Length > 0) row.Add(text.ToString().Trim());
        if (row.Exists(cell => cell.Length > 0)) rows.Add(row);
        row = null;
        text.Clear();
    }
}
