// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel.Tables;

/// <summary>A column that a caller wants from a table: its Dutch name, other names it may have, and its type.</summary>
public abstract class Column
{
    private protected Column(string name, string[] synonyms) => (Name, Synonyms) = (name, synonyms);

    /// <summary>The name that messages use.</summary>
    public string Name { get; }

    /// <summary>Other names under which the column is found.</summary>
    public IReadOnlyList<string> Synonyms { get; }

    /// <summary>The file may lack this column.</summary>
    public bool IsOptional { get; private protected init; }

    /// <summary>Cells may be empty; an empty cell has no value, never zero.</summary>
    public bool AllowsEmpty { get; private protected init; }

    /// <summary>Any text.</summary>
    public static Column<string> Text(string name, params string[] synonyms) => new(name, synonyms, CellReadings.Text);

    /// <summary>A code: lower-case letters, digits and hyphens.</summary>
    public static Column<string> Code(string name, params string[] synonyms) => Of(name, text => Kernel.Code.Parse(text), synonyms);

    /// <summary>A whole number.</summary>
    public static Column<long> Whole(string name, params string[] synonyms) => new(name, synonyms, CellReadings.Whole);

    /// <summary>A number with decimals.</summary>
    public static Column<decimal> Decimal(string name, params string[] synonyms) => new(name, synonyms, CellReadings.Decimal);

    /// <summary>An amount in whole cents.</summary>
    public static Column<Money> Money(string name, params string[] synonyms) => new(name, synonyms, CellReadings.Money);

    /// <summary>A date.</summary>
    public static Column<DateOnly> Date(string name, params string[] synonyms) => new(name, synonyms, CellReadings.Date);

    /// <summary>Ja or nee.</summary>
    public static Column<bool> YesNo(string name, params string[] synonyms) => new(name, synonyms, CellReadings.YesNo);

    /// <summary>A type of the caller's own; the first problem of the parser is told with the place of the cell.</summary>
    public static Column<T> Of<T>(string name, Func<string, Result<T>> parse, params string[] synonyms) => new(name, synonyms, CellReadings.Of(parse));

    internal abstract IColumnValues Read(Table table, int index, ProblemList problems, List<Notice> notices);
}

/// <summary>A column with values of type <typeparamref name="T"/>; also the key by which a row gives its value.</summary>
public sealed class Column<T> : Column
{
    private readonly CellReading<T> reading;

    internal Column(string name, IReadOnlyList<string> synonyms, CellReading<T> reading)
        : base(name, [.. synonyms]) => this.reading = reading;

    /// <summary>The same column, which a file may lack; its cells may be empty too.</summary>
    public Column<T> Optional() => new(Name, Synonyms, reading) { IsOptional = true, AllowsEmpty = true };

    /// <summary>The same column, whose cells may be empty.</summary>
    public Column<T> MayBeEmpty() => new(Name, Synonyms, reading) { IsOptional = IsOptional, AllowsEmpty = true };

    internal override IColumnValues Read(Table table, int index, ProblemList problems, List<Notice> notices)
    {
        var values = new ColumnValues<T>(table.Rows.Count);
        if (index < 0) return values;
        var notation = reading.UsesNotation ? Notation(table, index, notices) : NumberNotation.Dutch;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var cell = table.Rows[i].Cells[index];
            if (cell.IsEmpty && AllowsEmpty) continue;
            if (Defect(cell) is { } defect) problems.Add(defect with { Place = table.PlaceOf(table.Rows[i].Number, index) });
            else if (reading.Read(cell, notation, out var value, out var special)) values.Set(i, value);
            else problems.Add(Misfit(cell, special) with { Place = table.PlaceOf(table.Rows[i].Number, index) });
        }

        return values;
    }

    private Problem? Defect(Cell cell) => cell.Kind switch
    {
        CellKind.Empty => new Problem("cel-leeg", "deze cel is leeg.") { Expected = reading.Expected.Length > 0 ? reading.Expected : "een waarde" },
        CellKind.FormulaWithoutValue => new Problem("formule-zonder-waarde", "deze formule heeft geen opgeslagen waarde.") { Found = cell.Text, Expected = "een werkmap die na het rekenen is opgeslagen" },
        CellKind.Error => new Problem("cel-fout", "deze cel bevat een fout van het rekenblad.") { Found = cell.Text, Expected = reading.Expected },
        CellKind.Merged => new Problem("cel-samengevoegd", "deze cel is samengevoegd met andere cellen.") { Found = cell.Text, Expected = "één waarde per cel" },
        _ => null,
    };

    private Problem Misfit(Cell cell, Problem? special)
    {
        if (special is null) return new Problem(reading.Code, $"dit is {reading.Misfit}.") { Found = cell.Text, Expected = reading.Expected };
        return special with { Message = LowerFirst(special.Message), Found = special.Found ?? cell.Text };
    }

    private NumberNotation Notation(Table table, int index, List<Notice> notices)
    {
        var texts = table.Rows.Select(row => row.Cells[index]).Where(cell => cell.Kind == CellKind.Text).Select(cell => cell.Text);
        var (notation, doubtful) = NumberNotations.Decide(texts);
        if (doubtful is not null && typeof(T) != typeof(long))
        {
            var read = NumberText.TryParse(doubtful, notation, out var value) ? Dutch.Number(value, value == decimal.Truncate(value) ? 0 : 3) : doubtful;
            notices.Add(new Notice("notatie-onzeker", $"geen cel in deze kolom laat zien of punt en komma groeperen of decimalen scheiden; {doubtful} is gelezen als {read}.", new Place(table.File, null, table.Headings[index])));
        }

        return notation;
    }

    private static string LowerFirst(string sentence) => sentence.Length > 1 && char.IsLower(sentence[1]) ? char.ToLowerInvariant(sentence[0]) + sentence[1..] : sentence;
}
