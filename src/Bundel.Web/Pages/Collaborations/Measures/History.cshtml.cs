// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations;
using Bundel.Collaborations.Measures;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Measures;

/// <summary>The series of one participant with every correction and sign-off, and the place where it signs off.</summary>
public sealed class HistoryModel : TablePage
{
    [BindProperty(Name = "maatstaf", SupportsGet = true)]
    public string Measure { get; set; } = "";

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string Participant { get; set; } = "";

    [BindProperty(Name = "peildatum", SupportsGet = true)]
    public DateOnly? ReferenceDate { get; set; }

    [BindProperty(Name = "toelichting")]
    public string? Note { get; set; }

    public ValueHistory History { get; private set; } = null!;

    public bool MaySign => May(CollaborationsPermissions.SignOff);

    public bool MayMeasure => May(CollaborationsPermissions.Measure);

    /// <summary>The value that is signed off here: of the day asked for, otherwise the latest.</summary>
    public SeriesValue? Current => History.Series.Where(value => !value.Derived && (ReferenceDate is null || value.ReferenceDate == ReferenceDate)).MaxBy(value => value.ReferenceDate);

    public IEnumerable<(HistoryLine Line, SignOffView Step)> Signed => History.Lines.SelectMany(line => line.SignOffs.Select(step => (line, step)));

    public IEnumerable<SeriesValue> Derived => History.Series.Where(value => value.Derived);

    public override DataTable Table => new TableOf<HistoryLine>($"{History.Measure.Name} van {History.Name}", History.Lines)
        .Date("Peildatum", line => line.ReferenceDate)
        .Text("Waarde", line => line.Value is { } value ? Figure(value) : "teruggenomen")
        .State("Toestand", line => line.Replaced ? new State("vervangen", Tone.Quiet) : new State(line.Value is null ? "teruggenomen" : "geldt", line.Value is null ? Tone.Warn : Tone.Good))
        .Text("Bron", line => line.Source)
        .Text("Herkomst", line => line.Basis.Name())
        .Text("Besluit", line => line.Decision ?? "")
        .Text("Vastgelegd", line => Dutch.Instant(line.RecordedUtc))
        .WhenEmpty("Van deze deelnemer is hier nog niets geteld.")
        .Build();

    public DataTable SignOffs => new TableOf<(HistoryLine Line, SignOffView Step)>("Aftekening", Signed)
        .Date("Peildatum", row => row.Line.ReferenceDate)
        .Text("Waarde", row => row.Line.Value is { } value ? Figure(value) : "teruggenomen")
        .State("Staat", row => MeasureTones.State(row.Step.State))
        .Text("Door", row => row.Step.By)
        .Text("Toelichting", row => row.Step.Note ?? "")
        .Text("Besluit", row => row.Step.Decision ?? "")
        .Text("Vastgelegd", row => Dutch.Instant(row.Step.RecordedUtc))
        .Build();

    public DataTable DerivedTable => new TableOf<SeriesValue>("Afgeleid van voorgangers", Derived)
        .Date("Peildatum", row => row.ReferenceDate)
        .Text("Waarde", row => Figure(row.Value))
        .Text("Bron", row => row.Source)
        .Build();

    public string Figure(decimal value) => $"{Dutch.Figure(value)} {History.Measure.Unit}";

    public string DateText(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string Post(string handler) => Link($"maatstaven/{Measure}/historie/{Participant}?handler={handler}");

    public Task<IActionResult> OnPostAkkoordAsync() => Sign(SignOffState.Agreed, "De telling is akkoord.");

    public Task<IActionResult> OnPostBetwistenAsync() => Sign(SignOffState.Disputed, "De telling is betwist.");

    public Task<IActionResult> OnPostTerugnemenAsync() =>
        Do(new RetractValue(Measure, Participant, Needed(ReferenceDate, "peildatum"), Note ?? ""), _ => Here(), "De telling is teruggenomen.");

    protected override async Task Load() => History = await Ask(new ShowValueHistory(Measure, Participant));

    private Task<IActionResult> Sign(SignOffState state, string message) =>
        Do(new SignOffValue(Measure, Participant, Needed(ReferenceDate, "peildatum"), state, Note), _ => Here(), message);

    private string Here() => Link($"maatstaven/{Measure}/historie/{Participant}");
}
