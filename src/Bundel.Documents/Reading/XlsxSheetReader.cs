// SPDX-License-Identifier: EUPL-1.2
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Bundel.Documents.Reading;

/// <summary>Streams the rows of a sheet, then its merged ranges, which stand behind the rows.</summary>
internal sealed class XlsxSheetReader(XlsxCells cells, XlsxRows rows)
{
    public void Read(WorksheetPart part)
    {
        using var reader = OpenXmlReader.Create(part);
        var row = 0;
        while (reader.Read())
        {
            if (!reader.IsStartElement) continue;
            if (reader.ElementType == typeof(Row))
            {
                row = RowNumber(reader, row + 1);
                rows.Start(row);
                ReadRow(reader);
            }
            else if (reader.ElementType == typeof(MergeCell) && reader.LoadCurrentElement() is MergeCell { Reference.Value: { } reference })
            {
                rows.Merge(reference);
            }
        }
    }

    private static int RowNumber(OpenXmlReader reader, int next)
    {
        foreach (var attribute in reader.Attributes)
        {
            if (attribute.LocalName == "r" && int.TryParse(attribute.Value, System.Globalization.CultureInfo.InvariantCulture, out var number)) return number;
        }

        return next;
    }

    private void ReadRow(OpenXmlReader reader)
    {
        var column = 0;
        if (!reader.ReadFirstChild()) return;
        do
        {
            if (reader.ElementType != typeof(Cell) || reader.LoadCurrentElement() is not Cell cell) continue;
            if (cell.CellReference?.Value is { } reference) column = XlsxReference.Parse(reference).Column;
            rows.Add(column++, cells.Of(cell));
        }
        while (reader.ReadNextSibling());
    }
}
