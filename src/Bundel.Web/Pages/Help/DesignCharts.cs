// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Help;

/// <summary>One chart of every kind.</summary>
public static class DesignCharts
{
    private static readonly HeatSign Proven = new("A", "in gebruik met bewijs", Heat.Full);
    private static readonly HeatSign Joined = new("B", "aangesloten", Heat.Partial);
    private static readonly HeatSign Planned = new("P", "gepland", Heat.Planned);
    private static readonly HeatSign Late = new("L", "niet gestart na de uiterste datum", Heat.Late);
    private static readonly HeatSign Unknown = new("?", "onbekend", Heat.Unknown);

    /// <summary>From one budget to the next.</summary>
    public static Chart Bridge() => new Waterfall("Begrotingsbrug van 2025 naar 2026", "2025", new Money(1287387600),
        [new("incidenteel", new Money(-21430000)), new("groei", new Money(16144000)), new("index", new Money(61602400)), new("nieuw beleid", new Money(37560000))], "2026");

    /// <summary>Participants against building blocks.</summary>
    public static Chart Blocks() => new HeatMap("Bouwstenen per deelnemer", ["DigiD", "eHerkenning", "MijnOverheid", "Digikoppeling", "BIO2", "Wmebv", "Peppol"],
    [
        new("Lindehaven", [Proven, Proven, Proven, Proven, Joined, Joined, Planned]),
        new("Kerkveen", [Proven, Proven, Joined, Proven, Late, Joined, Unknown]),
        new("Oostdijkerwaard", [Proven, Unknown, Proven, Joined, Unknown, Planned, Proven]),
        new("Zuiderlanden", [Proven, Proven, Joined, Joined, Unknown, Planned, Unknown]),
        new("Vaartbroek", [Proven, Joined, Unknown, Planned, Late, Unknown, Unknown]),
    ]);

    /// <summary>Amounts per inhabitant.</summary>
    public static Chart PerInhabitant() => new BarChart("Bijdrage per inwoner",
        [new("Lindehaven", 139.43m), new("Kerkveen", 140.12m), new("Oostdijkerwaard", 134.48m), new("Zuiderlanden", 147.66m), new("Vaartbroek", 138.81m), new("Terug te ontvangen", -12.50m)],
        "Per inwoner", "€", 2);

    /// <summary>Counts through the years, one of them unknown.</summary>
    public static Chart Workplaces() => new LineChart("Werkplekken", ["2021", "2022", "2023", "2024", "2025"],
        [new("Lindehaven", [310, 322, 340, 351, 366]), new("Kerkveen", [180, 184, null, 196, 201])], "werkplekken");
}
