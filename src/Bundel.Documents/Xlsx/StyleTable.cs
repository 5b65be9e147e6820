// SPDX-License-Identifier: EUPL-1.2
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Bundel.Documents.Xlsx;

/// <summary>Gives every look a style number, in the order in which they are first used.</summary>
internal sealed class StyleTable
{
    private const uint FirstOwnFormat = 164;
    private readonly List<CellLook> looks = [new("", CellRole.Body)];
    private readonly List<string> formats = [];

    public uint Of(CellLook look)
    {
        var index = looks.IndexOf(look);
        if (index < 0)
        {
            index = looks.Count;
            looks.Add(look);
            if (look.Format.Length > 0 && !formats.Contains(look.Format)) formats.Add(look.Format);
        }

        return (uint)index;
    }

    public Stylesheet ToStylesheet()
    {
        var sheet = new Stylesheet();
        if (formats.Count > 0) sheet.NumberingFormats = new NumberingFormats(formats.Select((format, i) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)i, FormatCode = format })) { Count = (uint)formats.Count };
        sheet.Fonts = new Fonts(Font(11), Font(11, bold: true), Font(16, bold: true), Font(9, color: "FF566579"), Font(11, color: "FF0B5394"), Font(11, bold: true, color: "FF0B5394"));
        sheet.Fills = new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFF3F6F9" }) { PatternType = PatternValues.Solid }));
        sheet.Borders = new Borders(Border(), Border(bottom: BorderStyleValues.Medium), Border(top: BorderStyleValues.Double), Border(top: BorderStyleValues.Thin));
        sheet.CellStyleFormats = new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 });
        sheet.CellFormats = new CellFormats(looks.Select(Format)) { Count = (uint)looks.Count };
        sheet.CellStyles = new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 });
        return sheet;
    }

    private static Font Font(double size, bool bold = false, string color = "FF14263D")
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new Color { Rgb = color }, new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static Border Border(BorderStyleValues? top = null, BorderStyleValues? bottom = null) =>
        new(new LeftBorder(), new RightBorder(), Line(new TopBorder(), top), Line(new BottomBorder(), bottom), new DiagonalBorder());

    private static BorderPropertiesType Line(BorderPropertiesType border, BorderStyleValues? style)
    {
        if (style is null) return border;
        border.Style = style;
        border.Append(new Color { Rgb = "FF14263D" });
        return border;
    }

    private CellFormat Format(CellLook look)
    {
        var (font, fill, border) = look.Role switch
        {
            CellRole.Heading => (1u, 2u, 1u),
            CellRole.Title => (2u, 0u, 0u),
            CellRole.Caption => (1u, 0u, 0u),
            CellRole.Small => (3u, 0u, 0u),
            CellRole.Total => (1u, 0u, 2u),
            CellRole.Subtotal => (1u, 0u, 3u),
            _ => (0u, 0u, 0u),
        };
        if (look.Link) font = font == 1u ? 5u : 4u;
        var format = new CellFormat
        {
            NumberFormatId = look.Format.Length == 0 ? 0 : FirstOwnFormat + (uint)formats.IndexOf(look.Format),
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = look.Format.Length > 0,
            ApplyFont = true,
            ApplyFill = fill > 0,
            ApplyBorder = border > 0,
        };
        if (look.Quoted) format.QuotePrefix = true;
        var wraps = look.Role is CellRole.Heading or CellRole.Wrapped or CellRole.Small;
        if (!wraps && !look.Right) return format;
        format.ApplyAlignment = true;
        format.Alignment = new Alignment { WrapText = wraps ? true : null, Horizontal = look.Right ? HorizontalAlignmentValues.Right : null, Vertical = look.Role is CellRole.Wrapped or CellRole.Small ? VerticalAlignmentValues.Top : null };
        return format;
    }
}
