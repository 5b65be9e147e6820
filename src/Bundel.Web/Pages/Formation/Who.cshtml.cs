// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.BusinessCase;
using Bundel.Formation.BusinessCase.Coalitions;
using Bundel.Formation.Dossiers;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Formation;

/// <summary>Who with whom: every group of candidates, what it costs, and which groups hold.</summary>
public sealed class WhoModel : FormationPage
{
    private const int InChart = 12;

    [BindProperty(Name = "alternatief", SupportsGet = true)]
    public int? Chosen { get; set; }

    public CaseResult? Case { get; private set; }

    public WhoWithWhom? Who => Case is { WhoWithWhom.Count: > 0 } found ? found.WhoWithWhom[Index] : null;

    private int Index => Math.Clamp(Chosen ?? Case!.WhoWithWhom.Count - 1, 0, Case!.WhoWithWhom.Count - 1);

    public IReadOnlyList<Tab> Tabs => [.. Case!.WhoWithWhom.Select((who, i) => new Tab(who.Alternative, Link(FormattableString.Invariant($"inrichten/wie-met-wie?alternatief={i}")), i == Index))];

    public DataTable Gains => new TableOf<Gain>("Wie wint erbij, per jaar", Who!.Members)
        .Text("Kandidaat", gain => gain.Name)
        .Amount("Alleen", gain => gain.Alone)
        .Amount("Samen, naar sleutel", gain => gain.ByKey)
        .Difference("Voordeel", gain => gain.ByKey is { } pays ? gain.Alone - pays : null)
        .State("Doet mee?", Verdict)
        .Amount("Brengt de groep", gain => gain.Brings)
        .Build();

    public DataTable Coalitions => new TableOf<CoalitionCost>("Alle groepen, per jaar", Who!.Coalitions.OrderByDescending(Saving))
        .Text("Groep", group => Dutch.List(group.Coalition))
        .Number("Kandidaten", group => group.Coalition.Count)
        .Amount("Samen", group => group.Together)
        .Amount("Apart", group => group.Apart)
        .Difference("Voordeel", group => Saving(group))
        .Build();

    public Chart Best => new BarChart("Groepen met het meeste voordeel", [.. Who!.Coalitions.OrderByDescending(Saving).Take(InChart).Select(group => new Bar(Initials(group), Thousands(Saving(group))!.Value))], "Voordeel per jaar", "× € 1.000");

    public DataTable Groupings => new TableOf<Grouping>("Indelingen die houden", Who!.Groupings)
        .Text("Groepen", grouping => string.Join(" | ", grouping.Groups.Select(Dutch.List)))
        .Amount("Kosten samen, per jaar", grouping => grouping.Cost)
        .WhenEmpty("Er is geen indeling waarin geen enkele groep het beter kan krijgen.")
        .Build();

    public DataTable Alike => new TableOf<Likeness>("Wie op elkaar lijkt", Case!.Likeness.OrderByDescending(pair => pair.Percent))
        .Text("Eerste", pair => Name(pair.First))
        .Text("Tweede", pair => Name(pair.Second))
        .Number("Gelijkenis", pair => pair.Percent, decimals: 1, unit: "%")
        .Text("Vergeleken op", pair => Dutch.List(pair.Measures))
        .Build();

    public string Letters => string.Join(", ", Case!.Candidates.Select(candidate => $"{Letter(candidate.Name)} = {candidate.Name}"));

    protected override async Task Load() => Case = (await Ask(new ShowDossier())).Case;

    private static State Verdict(Gain gain) => gain.ByKey is not { } pays ? new State("onbekend", Tone.Quiet) : pays < gain.Alone ? new State("wint", Tone.Good) : pays == gain.Alone ? new State("gelijk", Tone.Quiet) : new State("maakt bezwaar", Tone.Warn);

    private static Money Saving(CoalitionCost group) => group.Apart - group.Together;

    private string Name(string code) => Case!.Candidates.First(candidate => candidate.Code == code).Name;

    private string Initials(CoalitionCost group) => string.Join("·", group.Coalition.Select(Letter));

    /// <summary>As few letters as tell the candidates apart.</summary>
    private string Letter(string name)
    {
        var length = 1;
        while (length < name.Length && Case!.Candidates.Count(other => other.Name.StartsWith(name[..length], StringComparison.Ordinal)) > 1) length++;
        return name[..length];
    }
}
