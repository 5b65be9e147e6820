// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Roadmaps;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Obligations;

/// <summary>Bars on a calendar, one row per task; a late one is red and hatched, its date is a line.</summary>
/// <param name="Name">The name behind the code of a participant.</param>
public sealed record GanttChart(string Title, RoadmapView Roadmap, Func<string?, string> Name) : Chart(Title)
{
    private const double Left = 330, High = 26, Top = 30, Room = 640;
    private const int Longest = 44;

    public override string Legend => "Blauw: gedeeld werk · lichtblauw: bij een deelnemer · rood gearceerd: te laat · streep: uiterste datum";

    public override string Draw(string id)
    {
        var weeks = Math.Max(Roadmap.Tasks.Select(task => task.End).DefaultIfEmpty(1).Max() + 1, 10);
        var week = Room / weeks;
        var height = Top + Roadmap.Tasks.Count * High;
        var svg = new Svg(id, Left + Room + 10, height + 6, Title, "Dezelfde gegevens staan in de tabel hieronder.");
        Months(svg, week, weeks, height);
        foreach (var (row, task) in Roadmap.Tasks.Index())
        {
            var y = Top + row * High;
            svg.Words(0, y + 16, Cut(task.Name, task.Participant is { } who ? " · " + Name(who) : ""));
            var (x, width) = (Left + task.Start * week, Math.Max(2, (task.End - task.Start) * week));
            if (task.Slack < 0) svg.Hatched(x, y + 4, width, High - 9, Svg.Red, FormattableString.Invariant($"{id}-laat-{row}"));
            else svg.Rect(x, y + 4, width, High - 9, task.Participant is null ? Svg.Blue : "#8fb4dd");
            if (task.Slack is { } slack && task.End + slack <= weeks) svg.LineTo(Left + (task.End + slack) * week, y + 2, Left + (task.End + slack) * week, y + High - 2, Svg.Ink);
        }

        return svg.ToString();
    }

    public override DataTable ToTable() => new TableOf<RoadmapTask>(Title, Roadmap.Tasks)
        .Text("Taak", task => task.Name)
        .Text("Voor", task => Name(task.Participant))
        .Date("Van", task => task.From)
        .Date("Tot en met", task => task.Until)
        .Date("Uiterlijk", task => task.Due)
        .Number("Speling", task => task.Slack, unit: "weken")
        .Build();

    private void Months(Svg svg, double week, int weeks, double height)
    {
        var last = Roadmap.Begin.AddDays(weeks * 7);
        var step = weeks > 60 ? 3 : 1;
        for (var month = new DateOnly(Roadmap.Begin.Year, Roadmap.Begin.Month, 1).AddMonths(1); month < last; month = month.AddMonths(1))
        {
            if ((month.Month - 1) % step != 0) continue;
            var x = Left + (month.DayNumber - Roadmap.Begin.DayNumber) / 7.0 * week;
            svg.LineTo(x, Top - 6, x, height, Svg.Line);
            svg.Words(x + 2, 14, FormattableString.Invariant($"{Dutch.Months[month.Month - 1][..3]} {month.Year % 100:00}"), fill: Svg.Soft);
        }
    }

    /// <summary>Whose part it is stays readable.</summary>
    private static string Cut(string name, string who) => name.Length + who.Length <= Longest ? name + who : name[..Math.Max(1, Math.Min(name.Length, Longest - 1 - who.Length))].TrimEnd() + "…" + who;
}
