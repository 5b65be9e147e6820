// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Bundel.Kernel.Files;
using Bundel.Kernel.Tables;

namespace Bundel.Documents.Reading;

/// <summary>Keeps the filled rows of a sheet until its merged ranges are known.</summary>
internal sealed class XlsxRows(string file, TableLimits limits)
{
    private const int NamedRanges = 10;
    private readonly SortedList<int, List<Cell>> rows = [];
    private readonly List<string> merged = [];
    private List<Cell> current = [];
    private int last;
    private long cells;
    private int? width;

    public void Start(int row)
    {
        if (row <= last) throw new InvalidDataException();
        last = row;
        if (rows.Count > 0 && current.Count == 0) rows.RemoveAt(rows.Count - 1);
        if (rows.Count > limits.MaxRows) throw TooMuch("te lang", Dutch.Count(limits.MaxRows, "rij", "rijen"));
        rows.Add(row, current = []);
    }

    public void Add(int column, Cell cell)
    {
        if (cell.IsEmpty) return;
        if (column >= limits.MaxColumns) throw TooMuch("te breed", Dutch.Count(limits.MaxColumns, "kolom", "kolommen"));
        Widen(current, column + 1);
        current[column] = cell;
    }

    public void Merge(string range)
    {
        var colon = range.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return;
        var (from, through) = (XlsxReference.Parse(range.AsSpan(0, colon)), XlsxReference.Parse(range.AsSpan(colon + 1)));
        merged.Add(range);
        width ??= rows.Count == 0 ? 0 : rows.Values.Max(row => row.Count);
        var lastColumn = Math.Min(through.Column, width.Value - 1);
        if (lastColumn < from.Column) return;
        for (var number = from.Row; number <= Math.Min(through.Row, last); number++)
        {
            Count(1);
            if (rows.TryGetValue(number, out var row)) Cover(number, row, from, lastColumn, range);
        }
    }

    public Result<Table> ToTable()
    {
        var builder = new TableBuilder(file, limits);
        foreach (var (number, row) in rows)
        {
            if (!builder.Add(number, row)) break;
        }

        return builder.Build(Notices());
    }

    private void Cover(int number, List<Cell> row, XlsxReference from, int through, string range)
    {
        if (row.Count == 0) return;
        for (var column = from.Column; column <= through; column++)
        {
            if (number == from.Row && column == from.Column) continue;
            Count(1);
            Widen(row, column + 1);
            row[column] = new Cell(CellKind.Merged, range);
        }
    }

    private void Widen(List<Cell> row, int count)
    {
        Count(Math.Max(0, count - row.Count));
        while (row.Count < count) row.Add(Cell.Empty);
    }

    private void Count(int more)
    {
        cells += more;
        if (cells > limits.MaxCells) throw TooMuch("te groot", Dutch.Count(limits.MaxCells, "cel", "cellen"));
    }

    private FileProblemException TooMuch(string what, string most) =>
        new(new Problem("tabel-te-groot", $"dit blad is {what}.") { Place = new Place(file), Expected = "hoogstens " + most });

    private IReadOnlyList<Notice> Notices()
    {
        if (merged.Count == 0) return [];
        var named = string.Join(", ", merged.Take(NamedRanges)) + (merged.Count > NamedRanges ? " en meer" : "");
        return [new Notice("cellen-samengevoegd", $"dit blad heeft samengevoegde cellen ({named}); alleen de cel linksboven telt.", new Place(file))];
    }
}
