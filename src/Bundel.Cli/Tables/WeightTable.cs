// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Kernel.Tables;
using Bundel.Settlement.Recompute;

namespace Bundel.Cli.Tables;

/// <summary>Names and weights from a table; rows with a total are left out and reported.</summary>
internal sealed record WeightTable(IReadOnlyList<string> Names, IReadOnlyList<decimal> Given, Weights Weights, IReadOnlyList<string> Messages)
{
    /// <summary>Weight / total as given, not reduced.</summary>
    public string ShareOf(int row) => string.Create(CultureInfo.InvariantCulture, $"{Given[row]}/{Given.Sum()}");

    public static Result<WeightTable> From(Table table, string? nameColumn, string? weightColumn)
    {
        var name = NamedColumns.Name(table, nameColumn);
        var weight = NamedColumns.Numeric(table, weightColumn, "--gewicht");
        if (!name.Succeeded || !weight.Succeeded) return Result<WeightTable>.Failure(name.Problems.Concat(weight.Problems));
        var names = Column.Text(name.Value);
        var weights = Column.Decimal(weight.Value).MayBeEmpty();
        var bound = BoundTable.Bind(table, names, weights);
        return bound.Succeeded ? From(bound.Value, names, weights) : Result<WeightTable>.Failure(bound.Problems);
    }

    private static Result<WeightTable> From(BoundTable table, Column<string> names, Column<decimal> weights)
    {
        var totals = table.Rows.ToLookup(row => TotalNames.IsTotal(row.Get(names)));
        var rows = totals[false].ToList();
        Problem[] wrong = [.. rows.Select(row => Fault(row, weights)).OfType<Problem>()];
        if (wrong.Length > 0) return wrong;
        decimal[] given = [.. rows.Select(row => row.Get(weights))];
        var made = Weights.From((IReadOnlyList<decimal>)given);
        if (!made.Succeeded) return Result<WeightTable>.Failure(made.Problems.Select(problem => problem with { Place = new Place(table.Source.File, null, weights.Name) }));
        var messages = table.Notices.Select(notice => notice.ToString()).Concat(totals[true].Select(row => LeftOut(row, names, weights, given.Sum())));
        return new WeightTable([.. rows.Select(row => row.Get(names))], given, made.Value, [.. messages]);
    }

    private static Problem? Fault(BoundRow row, Column<decimal> weights) => row.Find(weights) switch
    {
        null => new Problem("gewicht-ontbreekt", "hier ontbreekt een gewicht; onbekend is niet nul.") { Place = row.PlaceOf(weights), Found = "een lege cel", Expected = "een getal" },
        < 0 => new Problem("gewicht-negatief", "een gewicht kan niet negatief zijn.") { Place = row.PlaceOf(weights), Found = row.Get(weights).ToString(CultureInfo.InvariantCulture) },
        _ => null,
    };

    private static string LeftOut(BoundRow row, Column<string> names, Column<decimal> weights, decimal sum)
    {
        var text = $"{row.PlaceOf(names)}: {row.Get(names)} is een totaal en doet niet mee.";
        return row.Find(weights) is { } stated && stated != sum ? string.Create(CultureInfo.InvariantCulture, $"{text} Er staat {stated}; de rijen tellen op tot {sum}.") : text;
    }
}
