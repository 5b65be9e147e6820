// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Settlement.Year;

namespace Bundel.Tests.Settlement.Year;

public sealed class CalendarTests
{
    private static readonly Dictionary<string, DateOnly> Anchors = new() { ["behandeling-begroting"] = new(2026, 7, 2), ["vaststelling-begroting"] = new(2026, 9, 10) };

    [Fact]
    public void The_dates_of_the_Wgr_follow_from_its_rules()
    {
        var dates = ControlCalendar.Shipped.For("openbaar-lichaam", 2026, Anchors).Value;
        dates.Select(date => $"{date.Rule.Code} {date.Day:yyyy-MM-dd}").ShouldBe(
            ["ontwerpbegroting 2026-04-09", "kaders 2026-04-29", "begroting-naar-toezichthouder 2026-09-14", "jaarrekening-naar-toezichthouder "]);
        dates.Single(date => date.Rule.Code == "ontwerpbegroting").Rule.IsConfirmed.ShouldBeTrue();
        dates.Single(date => date.Rule.Code == "kaders").Rule.IsConfirmed.ShouldBeFalse();
    }

    [Fact]
    public void A_centre_municipality_has_no_Wgr_budget_but_the_dates_of_its_DVO()
    {
        ControlCalendar.Shipped.For("centrumregeling", 2026, Anchors).Value.ShouldBeEmpty();
        var own = new CalendarRule { Code = "dvo-raming", Name = "Raming naar de afnemers", Forms = [], Kind = CalendarRuleKind.BeforeDate, Month = 6, Day = 1, ValidFrom = new(2024, 1, 1), Source = "DVO artikel 6", IsConfirmed = true };
        ControlCalendar.Shipped.For("centrumregeling", 2026, Anchors, [own]).Value.Single().Day.ShouldBe(new DateOnly(2026, 5, 31));
    }

    [Fact]
    public void Rules_without_a_source_or_an_anchor_are_refused()
    {
        var bad = new CalendarRule { Code = "x", Name = "X", Forms = [], Kind = CalendarRuleKind.WeeksBefore, ValidFrom = new(2024, 1, 1), Source = " ", IsConfirmed = true };
        ControlCalendar.Shipped.For("centrumregeling", 2026, Anchors, [bad]).Problems.Select(problem => problem.Code).ShouldBe(["kalender-zonder-bron", "kalender-anker"]);
    }

    [Fact]
    public void Every_shipped_rule_holds_and_has_a_source() => ControlCalendar.Shipped.Rules.SelectMany(rule => rule.Check()).ShouldBeEmpty();

    [Fact]
    public void The_feed_has_folded_lines_escaped_text_and_a_reminder()
    {
        var feed = CalendarFeed.Write("Vier Dijken, kalender", "vier-dijken", ControlCalendar.Shipped.For("openbaar-lichaam", 2026, Anchors).Value, new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        feed.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        feed.ShouldContain("X-WR-CALNAME:Vier Dijken\\, kalender\r\n");
        feed.ShouldContain("DTSTART;VALUE=DATE:20260429\r\n");
        feed.ShouldContain("DTSTAMP:20260102T030405Z\r\n");
        feed.ShouldContain("TRIGGER:-P28D\r\n");
        feed.Split("BEGIN:VEVENT").Length.ShouldBe(4);
        feed.Replace("\r\n ", "").ShouldContain("(niet bevestigd)");
    }

    [Fact]
    public void The_minister_supervises_where_a_province_takes_part()
    {
        ControlCalendar.Supervisor(true).ShouldStartWith("de minister");
        ControlCalendar.Supervisor(false).ShouldBe("gedeputeerde staten");
    }
}
