// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Signals;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Obligations;

/// <summary>Where it is about to get stuck.</summary>
public sealed class SignalsModel : ObligationsPage
{
    private const int Shown = 3;

    public SignalsView View { get; private set; } = null!;

    public IReadOnlyList<Figure> Figures =>
    [
        new("Rood", Count(SignalColour.Red), "een signaal blokkeert", null),
        new("Geel", Count(SignalColour.Amber), "een signaal waarschuwt", null),
        new("Onbekend", Count(SignalColour.Unknown), "gegevens ontbreken", null),
        new("Oordeel wijkt af", Dutch.Number(View.Lines.Count(line => line.Difference is not null)), "van de signalen", null),
    ];

    public override DataTable Table => new TableOf<SignalLine>("Verplichtingen met signalen", View.Lines)
        .Text("Naam", line => line.Name, line => RowLink(line.Code))
        .State("Kleur", line => Badge(line.Colour))
        .Number("Andere signalen", line => line.Others)
        .Text("Waarom", line => string.Join(" ", line.Findings.Select(finding => finding.Because).Distinct().Take(Shown)) + (line.Findings.Count > Shown ? $" En nog {Dutch.Number(line.Findings.Count - Shown)}." : ""))
        .Text("Oordeel eigenaar", line => line.Judgement is { } judgement ? judgement.Text() + (line.Difference is { } difference ? $": {difference}" : "") : "")
        .WhenEmpty("Geen signalen.")
        .Build();

    public DataTable Organisations => new TableOf<Finding>("Signalen bij organisaties", View.Organisations)
        .Text("Waarom", finding => finding.Because)
        .State("Kleur", finding => Badge(finding.Colour))
        .Text("Signaal", finding => View.Rules.First(rule => rule.Code == finding.Signal).Name)
        .Text("Deelnemer", finding => finding.Participant is null ? "" : NameIn(View.Members, finding.Participant))
        .WhenEmpty("Geen signalen.")
        .Build();

    public DataTable Rules => new TableOf<SignalRule>("Signalen", View.Rules)
        .Text("Signaal", rule => rule.Name)
        .Text("Formule", rule => rule.Formula)
        .Text("Geel", rule => rule.Amber is { } amber ? Dutch.Figure(amber) : "")
        .Text("Rood", rule => rule.Red is { } red ? Dutch.Figure(red) : "")
        .Text("Eenheid", rule => rule.Unit)
        .Text("Blokkeert", rule => rule.Blocks ? "ja" : "nee")
        .Text("Waarom", rule => rule.Why)
        .Build();

    protected override async Task Load() => View = await Ask(new ShowSignals());

    private string Count(SignalColour colour) => Dutch.Number(View.Lines.Count(line => line.Colour == colour));
}
