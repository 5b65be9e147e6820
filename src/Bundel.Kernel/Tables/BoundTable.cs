// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel.Tables;

/// <summary>A table whose columns have types: made by <see cref="Bind(Table, IEnumerable{Column}, int)"/>, which gives typed rows or all problems.</summary>
public sealed class BoundTable
{
    private readonly Dictionary<Column, IColumnValues> values;
    private readonly Dictionary<Column, int> indexes;

    private BoundTable(Table table, Dictionary<Column, IColumnValues> values, Dictionary<Column, int> indexes, IReadOnlyList<Notice> notices)
    {
        Source = table;
        this.values = values;
        this.indexes = indexes;
        Notices = notices;
        Rows = [.. Enumerable.Range(0, table.Rows.Count).Select(index => new BoundRow(this, index))];
    }

    /// <summary>The table as it was read.</summary>
    public Table Source { get; }

    /// <summary>Rows, in the order of the file.</summary>
    public IReadOnlyList<BoundRow> Rows { get; }

    /// <summary>What the user should know: how doubtful numbers were read, what the reader did.</summary>
    public IReadOnlyList<Notice> Notices { get; }

    /// <summary>Finds the columns and reads every cell of them; other columns are left alone.</summary>
    public static Result<BoundTable> Bind(Table table, IEnumerable<Column> columns, int maxProblems = 1_000)
    {
        var problems = new ProblemList(maxProblems);
        var notices = new List<Notice>(table.Notices);
        var read = new Dictionary<Column, IColumnValues>();
        var found = new Dictionary<Column, int>();
        foreach (var column in columns)
        {
            var index = Headings.Find(table.Headings, [column.Name, .. column.Synonyms]);
            if (index < 0 && !column.IsOptional) problems.Add(Missing(table, column));
            found[column] = index;
            read[column] = column.Read(table, index, problems, notices);
        }

        return problems.Count > 0 ? problems.ToArray() : new BoundTable(table, read, found, notices);
    }

    /// <summary>Finds and reads these columns.</summary>
    public static Result<BoundTable> Bind(Table table, params Column[] columns) => Bind(table, columns.AsEnumerable());

    /// <summary>True when the file has this column.</summary>
    public bool Has(Column column) => indexes[column] >= 0;

    internal bool TryGet<T>(Column<T> column, int row, out T value) => ((ColumnValues<T>)values[column]).TryGet(row, out value);

    internal Place PlaceOf(Column column, int row) =>
        indexes[column] >= 0 ? Source.PlaceOf(Source.Rows[row].Number, indexes[column]) : new Place(Source.File, Source.Rows[row].Number, column.Name);

    private static Problem Missing(Table table, Column column)
    {
        var found = table.Headings.Where(heading => heading.Length > 0).Take(30).ToArray();
        return new Problem("kolom-ontbreekt", "deze kolom ontbreekt.")
        {
            Place = new Place(table.File, table.HeadingRow, column.Name),
            Found = Dutch.List(found),
            Expected = column.Synonyms.Count == 0 ? column.Name : $"{column.Name} (of {string.Join(", ", column.Synonyms)})",
        };
    }
}
