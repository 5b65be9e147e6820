// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel.Tables;

/// <summary>
/// Makes a <see cref="Table"/> from rows of cells, whatever file they come from, and collects all faults of its shape.
/// The headings are the first row with two filled cells, or the first filled row of a table with one column: a title above the table is passed over.
/// </summary>
public sealed class TableBuilder(string file, TableLimits limits)
{
    private readonly List<TableRow> rows = [];
    private readonly ProblemList problems = new(limits.MaxProblems);
    private readonly List<(long Number, IReadOnlyList<Cell> Cells)> singles = [];
    private string[]? headings;
    private long headingRow;

    /// <summary>Takes the next row; false when the table is full and reading on has no use.</summary>
    public bool Add(long number, IReadOnlyList<Cell> cells)
    {
        var filled = Filled(cells);
        if (filled == 0) return true;
        if (headings is null) return TryHeadings(number, cells, filled);
        if (rows.Count == limits.MaxRows)
        {
            problems.Add(new Problem("tabel-te-lang", "dit bestand heeft te veel rijen.") { Place = new Place(file), Expected = $"hoogstens {Dutch.Count(limits.MaxRows, "rij", "rijen")}" });
            return false;
        }

        if ((rows.Count + 1L) * headings.Length > limits.MaxCells)
        {
            problems.Add(new Problem("tabel-te-groot", "dit bestand heeft te veel cellen.") { Place = new Place(file), Expected = $"hoogstens {Dutch.Count(limits.MaxCells, "cel", "cellen")}" });
            return false;
        }

        if (filled > headings.Length) problems.Add(TooManyCells(number, filled));
        else rows.Add(new TableRow(number, Padded(cells, headings.Length)));
        return true;
    }

    /// <summary>The table, or all that is wrong with its shape.</summary>
    public Result<Table> Build(IReadOnlyList<Notice>? notices = null)
    {
        if (headings is null && singles.Count > 0) TakeSingleColumn();
        if (headings is null) problems.Add(new Problem("tabel-leeg", "dit bestand bevat geen tabel.") { Place = new Place(file), Expected = "een rij met opschriften en daaronder de gegevens" });
        return problems.Count > 0
            ? problems.ToArray()
            : new Table(file, headings!, rows) { Notices = notices ?? [], HeadingRow = headingRow };
    }

    private static int Filled(IReadOnlyList<Cell> cells)
    {
        var filled = cells.Count;
        while (filled > 0 && cells[filled - 1].IsEmpty) filled--;
        return filled;
    }

    private static IReadOnlyList<Cell> Padded(IReadOnlyList<Cell> cells, int count)
    {
        if (cells.Count == count) return cells;
        var padded = new Cell[count];
        for (var i = 0; i < count; i++) padded[i] = i < cells.Count ? cells[i] : Cell.Empty;
        return padded;
    }

    private bool TryHeadings(long number, IReadOnlyList<Cell> cells, int filled)
    {
        if (cells.Count(cell => cell.Kind is not (CellKind.Empty or CellKind.Merged)) < 2)
        {
            singles.Add((number, cells));
            return singles.Count <= limits.MaxRows + 1;
        }

        TakeHeadings(number, cells, filled);
        return headings!.Length <= limits.MaxColumns;
    }

    private void TakeSingleColumn()
    {
        var (number, cells) = singles[0];
        TakeHeadings(number, cells, Filled(cells));
        foreach (var (next, row) in singles.Skip(1)) Add(next, row);
    }

    private void TakeHeadings(long number, IReadOnlyList<Cell> cells, int filled)
    {
        headingRow = number;
        headings = [.. cells.Take(filled).Select(cell => cell.Kind is CellKind.Merged ? "" : cell.Text)];
        if (filled > limits.MaxColumns)
            problems.Add(new Problem("tabel-te-breed", "dit bestand heeft te veel kolommen.") { Place = new Place(file, number), Found = Dutch.Number(filled), Expected = "hoogstens " + Dutch.Number(limits.MaxColumns) });

        foreach (var twice in headings.Where(heading => heading.Length > 0).GroupBy(heading => heading, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()))
        {
            problems.Add(new Problem("kolom-dubbel", "dit opschrift komt meer dan eens voor.")
            {
                Place = new Place(file, number, twice.Key),
                Found = Dutch.Count(twice.Count(), "keer", "keer"),
                Expected = "voor elke kolom een eigen opschrift",
            });
        }
    }

    private Problem TooManyCells(long number, int filled) => new("rij-te-breed", "deze rij heeft meer cellen dan er opschriften zijn.")
    {
        Place = new Place(file, number),
        Found = Dutch.Count(filled, "cel", "cellen"),
        Expected = $"hoogstens {Dutch.Count(headings!.Length, "cel", "cellen")}",
    };
}
