// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Register;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Bag;

/// <summary>The voorkomens of an object on a time line, with the source documents in the table.</summary>
public sealed record BagTimeChart(string Title, IReadOnlyList<BagVersion> History, DateOnly On) : Chart(Title)
{
    private const double Wide = 760, High = 26, Left = 44, Top = 24;

    public override string Legend => "Elke balk is een voorkomen: van begin tot eind van de geldigheid; de verticale lijn is de getoonde dag";

    public override string Draw(string id)
    {
        var rows = History.Reverse().ToList();
        var (from, until) = (rows.Min(row => row.From).DayNumber, Math.Max(On.DayNumber, rows.Max(row => row.Until ?? row.From).DayNumber) + 60);
        double X(int day) => Left + ((Wide - Left - 8) * (day - from) / Math.Max(1, until - from));
        var svg = new Svg(id, Wide, Top + (rows.Count * High) + 8, Title, "Dezelfde voorkomens staan in de tabel hieronder.");
        for (var year = DateOnly.FromDayNumber(from).Year + 1; year <= DateOnly.FromDayNumber(until).Year; year += Math.Max(1, (until - from) / 3650)) svg.LineTo(X(new DateOnly(year, 1, 1).DayNumber), Top - 4, X(new DateOnly(year, 1, 1).DayNumber), Top + (rows.Count * High), Svg.Line).Words(X(new DateOnly(year, 1, 1).DayNumber), 14, year.ToString(CultureInfo.InvariantCulture), "middle", Svg.Soft);
        for (var i = 0; i < rows.Count; i++)
        {
            var (row, y) = (rows[i], Top + (i * High));
            var (begin, end) = (X(row.From.DayNumber), X((row.Until ?? DateOnly.FromDayNumber(until)).DayNumber));
            var fill = row.Remark.Length > 0 ? "#e3a7a2" : row.Shown ? "#f2c14e" : "#b8cce0";
            svg.Words(4, y + 17, row.Number.ToString(CultureInfo.InvariantCulture)).Rect(begin, y + 3, Math.Max(3, end - begin), High - 8, fill);
            var words = row.Status + (row.Remark.Length > 0 ? $" ({row.Remark})" : "");
            var right = begin + Svg.WidthOf(words) > Wide - 8;
            svg.Words(right ? Wide - 8 : begin + 4, y + 17, words, right ? "end" : "start");
        }

        return svg.LineTo(X(On.DayNumber), Top - 4, X(On.DayNumber), Top + (rows.Count * High), Svg.Red).ToString();
    }

    public override DataTable ToTable() => new TableOf<BagVersion>("Voorkomens", History)
        .Number("Voorkomen", row => row.Number).Date("Van", row => row.From).Text("Tot", row => row.Until is { } end ? Dutch.Date(end) : "heden").Text("Status", row => row.Status)
        .Text("Geregistreerd", row => row.Registered.ToString("dd-MM-yyyy HH:mm", CultureInfo.InvariantCulture)).Text("Brondocument", row => row.Document).Date("Documentdatum", row => row.DocumentDate).Text("Opmerking", row => row.Remark).Build();
}
