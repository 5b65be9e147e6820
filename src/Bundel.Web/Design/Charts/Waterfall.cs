// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;

namespace Bundel.Web.Design;

/// <summary>A change on the way from one amount to the next.</summary>
public sealed record Change(string Label, Money Amount);

/// <summary>A budget bridge (verloopoverzicht): from one amount, through changes, to the other; the last amount follows from the others, so it always adds up.</summary>
public sealed record Waterfall : Chart
{
    private const double Width = 640, Top = 24, Height = 170, Bottom = 46;

    private readonly string fromLabel;
    private readonly string toLabel;

    /// <summary>The bridge from the first amount; the last one follows.</summary>
    public Waterfall(string title, string fromLabel, Money from, IReadOnlyList<Change> changes, string toLabel) : base(title)
    {
        this.fromLabel = fromLabel;
        this.toLabel = toLabel;
        From = from;
        Changes = changes;
    }

    /// <summary>Amount at the left.</summary>
    public Money From { get; }

    /// <summary>Changes, in order.</summary>
    public IReadOnlyList<Change> Changes { get; }

    /// <summary>Amount at the right.</summary>
    public Money To => From + Money.Sum(Changes.Select(change => change.Amount));

    /// <inheritdoc/>
    public override string Draw(string id)
    {
        var slot = Width / (Changes.Count + 2);
        var levels = Levels();
        var (low, high) = Range(levels);
        double Y(decimal euros) => Top + (Height * (double)((high - euros) / (high - low)));
        var svg = new Svg(id, Width, Top + Height + Bottom, Title, $"{fromLabel}: {Dutch.Euro(From)}; " + string.Join("; ", Changes.Select(change => $"{change.Label}: {Dutch.Signed(change.Amount)}")) + $"; {toLabel}: {Dutch.Euro(To)}.");
        svg.LineTo(0, Top + Height, Width, Top + Height, Svg.Soft);
        Whole(svg, 0, slot, Y(From.Euros), fromLabel, From);
        for (var i = 0; i < Changes.Count; i++) Step(svg, id, i, slot, Y(levels[i]), Y(levels[i + 1]));
        Whole(svg, Changes.Count + 1, slot, Y(To.Euros), toLabel, To);
        return svg.ToString();
    }

    private static void Whole(Svg svg, int index, double slot, double y, string label, Money amount)
    {
        var x = index * slot;
        svg.Rect(x + (slot * .12), y, slot * .76, Top + Height - y, Svg.Ink);
        svg.Words(x + (slot / 2), y - 7, Dutch.Number(amount.Euros), "middle", bold: true);
        Label(svg, x + (slot / 2), slot, label);
    }

    private void Step(Svg svg, string id, int index, double slot, double before, double after)
    {
        var x = (index + 1) * slot;
        var (upper, height) = (Math.Min(before, after), Math.Max(Math.Abs(before - after), 1));
        svg.LineTo(x - (slot * .12), before, x + (slot * .12), before, Svg.Soft, dashed: true);
        svg.LineTo(x + (slot * .88), after, x + (slot * 1.12), after, Svg.Soft, dashed: true);
        var change = Changes[index];
        if (change.Amount.Cents < 0) svg.Hatched(x + (slot * .12), upper, slot * .76, height, Svg.Red, FormattableString.Invariant($"{id}-{index}"));
        else svg.Rect(x + (slot * .12), upper, slot * .76, height, Svg.Blue);
        var sign = change.Amount.Cents < 0 ? "− " : change.Amount.Cents > 0 ? "+ " : "";
        svg.Words(x + (slot / 2), change.Amount.Cents < 0 ? upper + height + 16 : upper - 7, sign + Dutch.Number(change.Amount.Abs.Euros), "middle");
        Label(svg, x + (slot / 2), slot, change.Label);
    }

    /// <summary>A label that is too wide for its place takes a second line.</summary>
    private static void Label(Svg svg, double x, double slot, string label)
    {
        var split = Svg.WidthOf(label) > slot ? label.LastIndexOf(' ', label.Length - 1, label.Length) : -1;
        svg.Words(x, Top + Height + 18, split > 0 ? label[..split] : label, "middle");
        if (split > 0) svg.Words(x, Top + Height + 34, label[(split + 1)..], "middle");
    }

    private decimal[] Levels()
    {
        var levels = new decimal[Changes.Count + 1];
        levels[0] = From.Euros;
        for (var i = 0; i < Changes.Count; i++) levels[i + 1] = levels[i] + Changes[i].Amount.Euros;
        return levels;
    }

    /// <summary>The bottom is zero, unless the changes would then be too small to see: half of the lowest level.</summary>
    private static (decimal Low, decimal High) Range(decimal[] levels)
    {
        var (min, max) = (levels.Min(), levels.Max());
        var low = min > 0 && max - min < max / 4 ? min - ((max - min) * 1.5m) : Math.Min(0, min);
        return (low, max == low ? low + 1 : max);
    }

    /// <inheritdoc/>
    public override string? Legend => Range(Levels()).Low > 0 ? "De as begint niet bij nul." : null;

    /// <inheritdoc/>
    public override DataTable ToTable() => new TableOf<Change>(Title, [new(fromLabel, From), .. Changes]).Text("Stap", change => change.Label)
        .Difference("Bedrag", change => change.Amount).Total(toLabel, To).Build();
}
