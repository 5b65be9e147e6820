// SPDX-License-Identifier: EUPL-1.2
using System.Xml.Linq;
using Bundel.Kernel;
using Bundel.Web.Design;
using Bundel.Web.Pages.Help;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Design;

public sealed class ChartTests
{
    public static TheoryData<string, Chart> Charts => new()
    {
        { "brug", DesignCharts.Bridge() },
        { "bouwstenen", DesignCharts.Blocks() },
        { "staven", DesignCharts.PerInhabitant() },
        { "lijn", DesignCharts.Workplaces() },
        { "leeg", new BarChart("Niets", [], "Aantal") },
    };

    [Theory]
    [MemberData(nameof(Charts), DisableDiscoveryEnumeration = true)]
    public void A_drawing_is_named_needs_no_style_and_has_its_table(string id, Chart chart)
    {
        var body = Rendered.Parse(ChartHtml.Of(chart, id));
        var svg = body.QuerySelector("svg[role=img]")!;
        svg.GetAttribute("aria-labelledby")!.Split(' ').ShouldAllBe(part => body.QuerySelector("#" + part) != null);
        svg.QuerySelectorAll("[style], style, script, [class]").ShouldBeEmpty();
        body.QuerySelector("details table").ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Charts), DisableDiscoveryEnumeration = true)]
    public void A_drawing_is_well_formed_on_its_own(string id, Chart chart)
    {
        using var reader = System.Xml.XmlReader.Create(new StringReader(chart.Draw(id)));
        Should.NotThrow(() => XDocument.Load(reader));
    }

    [Fact]
    public void A_bridge_ends_where_its_changes_lead()
    {
        var bridge = new Waterfall("Brug", "2025", new Money(1000), [new("groei", new Money(250)), new("weg", new Money(-100))], "2026");
        bridge.To.ShouldBe(new Money(1150));
        bridge.Draw("b").ShouldContain("2026: € 11,50.");
        Rendered.Parse(ChartHtml.Of(bridge, "b")).QuerySelector("tfoot td")!.TextContent.ShouldBe("+ 11,50");
    }

    [Fact]
    public void A_decrease_is_hatched_so_that_it_shows_without_colour() => DesignCharts.Bridge().Draw("b").ShouldContain("<pattern id=\"b-0\"");

    [Fact]
    public void An_axis_that_does_not_begin_at_zero_is_said() => DesignCharts.Bridge().Legend.ShouldBe("De as begint niet bij nul.");

    [Fact]
    public void Every_cell_of_a_heat_map_has_its_letter_and_every_letter_its_meaning()
    {
        var sign = new HeatSign("L", "te laat", Heat.Late);
        var map = new HeatMap("Kaart", ["DigiD", "Woo"], [new("Kerkveen", [sign, new("?", "onbekend", Heat.Unknown)])]);
        map.Draw("k").ShouldContain(">L</text>");
        map.Legend.ShouldBe("L te laat · ? onbekend");
    }

    [Fact]
    public void An_unknown_moment_leaves_a_gap_in_the_line()
    {
        var svg = new LineChart("Tellingen", ["1", "2", "3", "4", "5"], [new("A", [1, 2, null, 3, 4])]).Draw("l");
        svg.Split("<polyline").Length.ShouldBe(3);
        svg.Split("<circle").Length.ShouldBe(5);
    }

    [Fact]
    public void Names_from_people_are_encoded() => new BarChart("<x>", [new("<script>", 1)], "Aantal").Draw("b").ShouldNotContain("<script>");
}
