// SPDX-License-Identifier: EUPL-1.2
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Bundel.Documents.Reading;

/// <summary>The texts that cells of a workbook share.</summary>
internal static class XlsxSharedStrings
{
    public static List<string> Read(SharedStringTablePart part)
    {
        var strings = new List<string>();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement && reader.LoadCurrentElement() is SharedStringItem item) strings.Add(Plain(item.Text, item.Elements<Run>()));
        }

        return strings;
    }

    /// <summary>Text without its formatting; phonetic runs are left out.</summary>
    public static string Plain(Text? text, IEnumerable<Run> runs) => text?.Text ?? string.Concat(runs.Select(run => run.Text?.Text));
}
