// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations.Services;
using Bundel.Kernel.Tables;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Budget.Importing;

/// <summary>Reads one row to one budget line and keeps the problems, each with row and column.</summary>
internal sealed class LineReader(LineSource source, LineColumns columns, string file, int? fileYear, KnownCodes known, NumberNotation notation)
{
    private readonly Dictionary<string, string> taskFields = new(StringComparer.Ordinal);

    public ProblemLog Problems { get; } = new(200);

    /// <summary>The line, or null when the row has a problem.</summary>
    public LineText? Line()
    {
        var before = Problems.Count;
        var year = Year();
        var pool = Code(columns.Pool, "kostengroep", known.Pool, () => Dutch.List(known.PoolCodes));
        var description = source.Field(columns.Description);
        if (description.Length is 0 or > LineText.MaxDescription) Add("omschrijving", "tekst-ongeldig", "vul een omschrijving in.", description, FormattableString.Invariant($"tekst van hoogstens {LineText.MaxDescription} tekens"));
        var amount = Amount();
        var kind = Choice(columns.Kind, "soort", LineKind.Cost, ("last", LineKind.Cost), ("lasten", LineKind.Cost), ("bate", LineKind.Income), ("baten", LineKind.Income));
        var nature = Choice(columns.Nature, "aard", LineNature.Structural, ("structureel", LineNature.Structural), ("s", LineNature.Structural), ("incidenteel", LineNature.Incidental), ("i", LineNature.Incidental));
        var taskField = TaskField();
        var service = Optional(columns.Service, "dienst", known.Services.GetValueOrDefault);
        var mutation = Optional(columns.Mutation, "mutatie", text => known.Mutations.GetValueOrDefault(text)?.Code);
        if (mutation is not null && !known.Mutations[mutation].RunsIn(year)) Problems.Add(BudgetLookup.Outside(known.Mutations[mutation], year) with { Field = null, Place = Place("mutatie") });
        return Problems.Count > before ? null : new LineText(year, pool!, description, amount, kind, taskField, nature, service, mutation);
    }

    private int Year()
    {
        if (columns.Year < 0) return fileYear!.Value;
        if (int.TryParse(source.Field(columns.Year), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1980 and <= 2200) return year;
        Add("jaar", "jaar-ongeldig", "dit is geen begrotingsjaar.", source.Field(columns.Year), "een jaar zoals 2026");
        return 0;
    }

    private Money Amount()
    {
        var text = source.Field(columns.Amount);
        var read = NumberText.TryParse(text, source.IsNumber(columns.Amount) ? NumberNotation.English : notation, out var value);
        if (read && Math.Abs(value) < 10_000_000_000_000m && decimal.Truncate(value * 100) == value * 100) return Money.FromEuros(value);
        Add("bedrag", "bedrag-ongeldig", read ? "dit bedrag is te groot of heeft meer dan twee decimalen." : "dit is geen bedrag.", text, "een bedrag zoals 1.234,56 of 1234.56");
        return Money.Zero;
    }

    private string? TaskField()
    {
        var text = source.Field(columns.TaskField);
        if (text.Length == 0) return null;
        if (taskFields.TryGetValue(text, out var same)) return same;
        if (!TaskFields.IsValid(text)) Add("taakveld", "taakveld-ongeldig", "dit is geen taakveld.", text, "bijvoorbeeld 0.4 of 6.71a");
        else taskFields.Add(text, text);
        return text;
    }

    private string? Code(int column, string name, Func<string, string?> find, Func<string> expected)
    {
        var text = source.Field(column);
        var code = find(text);
        if (code is null) Add(name, name + "-onbekend", $"deze {name} bestaat niet.", text, expected());
        return code;
    }

    private string? Optional(int column, string name, Func<string, string?> find) =>
        source.Field(column).Length == 0 ? null : Code(column, name, find, () => $"een {name} die al bestaat");

    private T Choice<T>(int column, string name, T standard, params (string Word, T Value)[] words)
    {
        var text = source.Field(column);
        if (text.Length == 0) return standard;
        foreach (var (word, value) in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase)) return value;
        }

        Add(name, name + "-ongeldig", "deze waarde is niet bekend.", text, words[0].Word + " of " + words[2].Word);
        return standard;
    }

    private void Add(string column, string code, string message, string found, string expected) =>
        Problems.Add(new Problem(code, message) { Place = Place(column), Found = found.Length == 0 ? "niets" : found, Expected = expected });

    private Place Place(string column) => new(file, source.Row, column);
}

/// <summary>All problems up to a number; the rest is counted.</summary>
internal sealed class ProblemLog(int most)
{
    private readonly List<Problem> problems = [];

    public int Count { get; private set; }

    public void Add(Problem problem)
    {
        if (Count++ < most) problems.Add(problem);
    }

    public Problem[] ToArray() => Count == problems.Count
        ? [.. problems]
        : [.. problems, new Problem("nog-meer-fouten", $"Er zijn nog {Dutch.Count(Count - problems.Count, "fout", "fouten")} die hier niet staan.")];
}
