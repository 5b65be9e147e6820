// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;

namespace Bundel.Web.Design;

/// <summary>Builds a table from things: one call per column, in the order of the page.</summary>
/// <example><code>new TableOf&lt;Participant&gt;("Deelnemers", participants).Text("Naam", p =&gt; p.Name, p =&gt; p.Href).Number("Inwoners", p =&gt; p.Inhabitants).Build()</code></example>
public sealed class TableOf<T>(string caption, IEnumerable<T> items)
{
    private readonly List<Column> columns = [];
    private readonly List<Func<T, Cell>> cells = [];
    private readonly List<Row> totals = [];
    private string empty = "Geen rijen.";

    /// <summary>Words, perhaps a link; null reads onbekend.</summary>
    public TableOf<T> Text(string heading, Func<T, string?> value, Func<T, string?>? href = null) => Add(new Column(Code(heading), heading), value, href);

    /// <summary>A number.</summary>
    public TableOf<T> Number(string heading, Func<T, decimal?> value, Func<T, string?>? href = null, int decimals = 0, string? unit = null) =>
        Add(new Column(Code(heading), heading, ColumnKind.Number) { Decimals = decimals, Unit = unit }, item => value(item), href);

    /// <summary>An amount in euro.</summary>
    public TableOf<T> Amount(string heading, Func<T, Money?> value, Func<T, string?>? href = null) =>
        Add(new Column(Code(heading), heading, ColumnKind.Money) { Unit = "€" }, item => value(item), href);

    /// <summary>An amount in euro, and an empty cell for whom it does not concern: that is not zero and not unknown.</summary>
    public TableOf<T> AmountIfAny(string heading, Func<T, Money?> value) =>
        Add(new Column(Code(heading), heading, ColumnKind.Money) { Unit = "€" }, item => value(item) is { } amount ? amount : "", null);

    /// <summary>A difference in euro.</summary>
    public TableOf<T> Difference(string heading, Func<T, Money?> value, Func<T, string?>? href = null) =>
        Add(new Column(Code(heading), heading, ColumnKind.SignedMoney) { Unit = "€" }, item => value(item), href);

    /// <summary>A difference in euro, and an empty cell for whom it does not concern.</summary>
    public TableOf<T> DifferenceIfAny(string heading, Func<T, Money?> value) =>
        Add(new Column(Code(heading), heading, ColumnKind.SignedMoney) { Unit = "€" }, item => value(item) is { } amount ? amount : "", null);

    /// <summary>A share as a percentage.</summary>
    public TableOf<T> Percent(string heading, Func<T, Share?> value) => Add(new Column(Code(heading), heading, ColumnKind.Percent), item => value(item), null);

    /// <summary>A day.</summary>
    public TableOf<T> Date(string heading, Func<T, DateOnly?> value) => Add(new Column(Code(heading), heading, ColumnKind.Date), item => value(item), null);

    /// <summary>A state badge.</summary>
    public TableOf<T> State(string heading, Func<T, State> value)
    {
        columns.Add(new Column(Code(heading), heading));
        cells.Add(item => new Cell(value(item).Text) { Tone = value(item).Tone });
        return this;
    }

    /// <summary>A link with the next action; its column does not sort.</summary>
    public TableOf<T> Action(string heading, Func<T, string> text, Func<T, string?> href) => Add(new Column(Code(heading), heading) { Sortable = false }, text, href);

    /// <summary>A row of totals: its name and one value per further column; an empty string leaves a cell empty.</summary>
    public TableOf<T> Total(string name, params object?[] values)
    {
        totals.Add(new Row([new Cell(name), .. values.Select(value => value as Cell ?? new Cell(value))]));
        return this;
    }

    /// <summary>What stands there when there are no rows.</summary>
    public TableOf<T> WhenEmpty(string text)
    {
        empty = text;
        return this;
    }

    /// <summary>The table.</summary>
    public DataTable Build() => new(caption, columns, [.. items.Select(item => new Row([.. cells.Select(cell => cell(item))]))]) { Totals = totals, Empty = empty };

    private TableOf<T> Add(Column column, Func<T, object?> value, Func<T, string?>? href)
    {
        columns.Add(column);
        cells.Add(item => new Cell(value(item), href?.Invoke(item)));
        return this;
    }

    private static string Code(string heading) => string.Join('-', heading.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
