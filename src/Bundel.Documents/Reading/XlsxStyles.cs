// SPDX-License-Identifier: EUPL-1.2
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Bundel.Documents.Reading;

/// <summary>Which cell styles show a number as a date; a workbook knows no other dates.</summary>
internal sealed class XlsxStyles(bool[] isDate)
{
    public static XlsxStyles None { get; } = new([]);

    public bool IsDate(uint style) => style < isDate.Length && isDate[style];

    public static XlsxStyles Read(WorkbookStylesPart part)
    {
        var sheet = part.Stylesheet;
        var formats = new Dictionary<uint, string>();
        foreach (var format in sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format.NumberFormatId is not null) formats[format.NumberFormatId.Value] = format.FormatCode?.Value ?? "";
        }

        return new XlsxStyles([.. (sheet?.CellFormats?.Elements<CellFormat>() ?? []).Select(format => ShowsDate(format.NumberFormatId?.Value ?? 0, formats))]);
    }

    private static bool ShowsDate(uint id, Dictionary<uint, string> formats) =>
        formats.TryGetValue(id, out var code) ? HasDayOrYear(code) : id is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 58);

    /// <summary>Looks for d or y outside quotes, brackets and escapes; formats in a file are always in English.</summary>
    private static bool HasDayOrYear(string code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '"':
                    i = End(code, i, '"');
                    break;
                case '[':
                    i = End(code, i, ']');
                    break;
                case 'd' or 'D' or 'y' or 'Y':
                    return true;
            }
        }

        return false;
    }

    private static int End(string code, int start, char close)
    {
        var end = code.IndexOf(close, start + 1);
        return end < 0 ? code.Length : end;
    }
}
