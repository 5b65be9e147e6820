// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Documents.Reading;

/// <summary>Place of a cell in a sheet: column from 0, row from 1, as in "C7".</summary>
internal readonly record struct XlsxReference(int Column, int Row)
{
    private const int MaxColumns = 16_384;
    private const int MaxRows = 1_048_576;

    public static XlsxReference Parse(ReadOnlySpan<char> reference)
    {
        var column = 0;
        var at = 0;
        for (; at < reference.Length && char.IsAsciiLetter(reference[at]) && column <= MaxColumns; at++) column = column * 26 + (char.ToUpperInvariant(reference[at]) - 'A' + 1);
        return column is >= 1 and <= MaxColumns && int.TryParse(reference[at..], System.Globalization.CultureInfo.InvariantCulture, out var row) && row is >= 1 and <= MaxRows
            ? new XlsxReference(column - 1, row)
            : throw new InvalidDataException();
    }
}
