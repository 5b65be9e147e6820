// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Web.Pages.Settlement.Keys;

/// <summary>From the rows of a table in the form of a key to what the key holds; every cell that lacks something is a problem of that cell.</summary>
internal sealed class KeyRowReader(string field)
{
    private readonly List<Problem> problems = [];

    public static Result<IReadOnlyList<(string Code, decimal Part)>> Parts(IReadOnlyList<PartRow> rows) =>
        new KeyRowReader("delen").Read(rows, (reader, row, at) => (reader.Text(row.Code, at, "code"), reader.Needed(row.Part, at, "deel")));

    public static Result<IReadOnlyList<FixedAmount>> Amounts(IReadOnlyList<PartRow> rows) =>
        new KeyRowReader("delen").Read(rows, (reader, row, at) => new FixedAmount { Participant = reader.Text(row.Code, at, "code"), Amount = reader.Amount(row.Part, at, "deel") });

    public static Result<IReadOnlyList<PathStep>> Path(IReadOnlyList<StepRow> rows) =>
        new KeyRowReader("pad").Read(rows, (reader, row, at) => new PathStep { Year = reader.Needed(row.Year, at, "jaar"), Part = reader.Needed(row.Part, at, "deel") });

    public static Result<IReadOnlyList<Bounds>> Bounds(IReadOnlyList<BoundsRow> rows) =>
        new KeyRowReader("grenzen").Read(rows, (reader, row, at) => new Bounds { Participant = reader.Text(row.Participant, at, "deelnemer"), Floor = row.Floor, Cap = row.Cap }, mayBeEmpty: true);

    public static Result<IReadOnlyList<TimedActivity>> Activities(IReadOnlyList<ActivityRow> rows) =>
        new KeyRowReader("activiteiten").Read(rows, (reader, row, at) => new TimedActivity
        {
            Name = reader.Text(row.Name, at, "naam"),
            Minutes = reader.Needed(row.Minutes, at, "minuten"),
            Measure = reader.Text(row.Measure, at, "maatstaf"),
            Moment = reader.Moment(row.Moment, at),
        });

    private Result<IReadOnlyList<T>> Read<TRow, T>(IReadOnlyList<TRow> rows, Func<KeyRowReader, TRow, int, T> read, bool mayBeEmpty = false)
        where TRow : IKeyRow
    {
        T[] found = [.. rows.Index().Where(row => !row.Item.IsEmpty).Select(row => read(this, row.Item, row.Index))];
        if (found.Length == 0 && !mayBeEmpty) problems.Add(Problem.InField(field, "verplicht", "Vul ten minste één regel in."));
        return problems.Count > 0 ? problems : found;
    }

    private string Text(string? value, int row, string column)
    {
        if (string.IsNullOrWhiteSpace(value)) Wrong(row, column, "verplicht", "Vul dit in.");
        return value?.Trim() ?? "";
    }

    private T Needed<T>(T? value, int row, string column)
        where T : struct
    {
        if (value is null) Wrong(row, column, "verplicht", "Vul dit in.");
        return value ?? default;
    }

    private Money Amount(decimal? value, int row, string column)
    {
        var known = Needed(value, row, column);
        if (Math.Abs(known) <= KeyForm.MostEuros) return Money.Rounded(known);
        Wrong(row, column, "bedrag-te-groot", "Dit bedrag is te groot.");
        return Money.Zero;
    }

    private ReferenceMoment Moment(string? value, int row)
    {
        var read = KeyFormRead.Moment(value, Cell(row, "moment"));
        problems.AddRange(read.Problems);
        return read.Succeeded ? read.Value : default!;
    }

    private void Wrong(int row, string column, string code, string message) => problems.Add(Problem.InField(Cell(row, column), code, message));

    private string Cell(int row, string column) => FormattableString.Invariant($"{field}[{row}].{column}");
}
