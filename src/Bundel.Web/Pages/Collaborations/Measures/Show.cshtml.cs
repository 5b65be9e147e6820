// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations;
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Organisations;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Bundel.Web.Pages.Collaborations.Decisions;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Measures;

/// <summary>One measure on one reference date: every participant's value, where it comes from, and its sign-off.</summary>
public sealed class ShowModel : TablePage
{
    [BindProperty(Name = "maatstaf", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "peildatum", SupportsGet = true)]
    public DateOnly? ReferenceDate { get; set; }

    [BindProperty(Name = "besluit")]
    public string? Decision { get; set; }

    public MeasureDetails Measure { get; private set; } = null!;

    public IReadOnlyList<Choice> Decisions { get; private set; } = [];

    public bool MayMeasure => May(CollaborationsPermissions.Measure);

    public bool MayAdopt => MayMeasure && Current is { } date && date.Values > date.Adopted;

    public State State => MeasureTones.State(Current);

    public string Moment => Measure.Text.Moment == MeasureMoment.MonthlyAverage
        ? $"in {Measure.Text.Unit}, gemiddelde van twaalf maandtellingen"
        : $"in {Measure.Text.Unit}, op {Measure.Text.ReferenceDay}";

    public string DateText => Measure.ReferenceDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public IReadOnlyList<Tab> Tabs =>
    [
        .. Measure.Dates.Select(date => date.ReferenceDate).Append(Measure.ReferenceDate).Distinct().OrderDescending().Take(13)
            .Select(date => new Tab(Dutch.ShortDate(date), Link($"maatstaven/{Code}?peildatum={date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"), date == Measure.ReferenceDate)),
    ];

    public string Unknown => Dutch.List([.. Measure.Lines.Where(line => line.Value is null).Select(line => line.Name)]);

    public string TakeOver => $"Neem inwoners van het CBS over, peildatum {Dutch.ShortDate(Municipalities.Source.InhabitantsOn)}";

    public override DataTable Table
    {
        get
        {
            var table = new TableOf<MeasureLine>($"{Measure.Text.Name} op {Dutch.Date(Measure.ReferenceDate)}", Measure.Lines)
                .Text("Deelnemer", line => line.Name, line => Link($"maatstaven/{Code}/historie/{line.Participant}"))
                .Number("Waarde", line => line.Value?.Value, decimals: Decimals, unit: Measure.Text.Unit)
                .Number("Vorige", line => line.Previous?.Value, decimals: Decimals)
                .Date("Vorige peildatum", line => line.Previous?.ReferenceDate)
                .State("Aftekening", line => line.Value is { } value ? MeasureTones.State(value.State) : new State("geen waarde", Tone.Quiet))
                .Text("Bron", line => line.Value is { } value ? value.Source : "")
                .Text("Besluit", line => line.Value?.Decision ?? "");
            var counted = Measure.Lines.Where(line => line.Value is not null).ToArray();
            return counted.Length == 0 ? table.Build() : table.Total("Totaal", counted.Sum(line => line.Value!.Value), "", "", "", "", "").Build();
        }
    }

    public DataTable Rules => new TableOf<CountingRuleView>("Telregel", Measure.CountingRules)
        .Date("Vanaf", row => row.ValidFrom)
        .Text("Telregel", row => row.Text)
        .Text("Besluit", row => row.Decision ?? "")
        .Build();

    public DataTable Years => new TableOf<ReferenceDateView>("Door de jaren", Measure.Dates)
        .Date("Peildatum", row => row.ReferenceDate)
        .Number("Deelnemers geteld", row => row.Values)
        .Number("Totaal", row => row.Total, decimals: Decimals)
        .State("Aftekening", MeasureTones.State)
        .Build();

    private ReferenceDateView? Current => Measure.Dates.FirstOrDefault(date => date.ReferenceDate == Measure.ReferenceDate);

    /// <summary>As many as the most precise value needs.</summary>
    private int Decimals => Measure.Lines.SelectMany(line => new[] { line.Value, line.Previous }).Max(value => value is null ? 0 : Dutch.Decimals(value.Value));

    public bool HasFault(string field) => ModelState[field] is { Errors.Count: > 0 };

    public Task<IActionResult> OnPostVaststellenAsync() =>
        Do(new AdoptValues(Code, Needed(ReferenceDate, "peildatum"), Decision ?? ""), _ => Here(), "De tellingen zijn vastgesteld.");

    public Task<IActionResult> OnPostOvernemenAsync() =>
        Do(new TakeOverInhabitants(Code), _ => Link($"maatstaven/{Code}?peildatum=2023-01-01"), "De inwonertallen van het CBS zijn overgenomen.");

    protected override async Task Load()
    {
        Measure = await Ask(new ShowMeasure(Code, ReferenceDate));
        ReferenceDate = Measure.ReferenceDate;
        Decisions = DecisionChoices.Taken(await Ask(new ListDecisions()), "Kies een besluit");
    }

    private string Here() => Link($"maatstaven/{Code}?peildatum={ReferenceDate!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
}
