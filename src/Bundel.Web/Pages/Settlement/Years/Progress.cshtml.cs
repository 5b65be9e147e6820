// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Bundel.Settlement;
using Bundel.Settlement.Year.Actuals;
using Bundel.Settlement.Year.Positions;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Years;

/// <summary>How the year goes: figures against the budget, what it means for participants, and what they still have to pay.</summary>
public sealed class ProgressModel : YearPage
{
    private PositionsView positions = null!;
    private Problem[] noPositions = [];

    [BindProperty(Name = "lijnVan", SupportsGet = true)]
    public string? LineOf { get; set; }

    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    [BindProperty(Name = "sha256")]
    public string? Sha256 { get; set; }

    [BindProperty(Name = "bestandsnaam")]
    public string? FileName { get; set; }

    [BindProperty(Name = "grootte")]
    public long Size { get; set; }

    [BindProperty(Name = "deelnemer")]
    public string? Participant { get; set; }

    [BindProperty(Name = "datum")]
    public DateOnly? Day { get; set; }

    [BindProperty(Name = "bedrag")]
    public Money? Amount { get; set; }

    [BindProperty(Name = "kenmerk")]
    public string? Claim { get; set; }

    public YearProgress Progress { get; private set; } = null!;

    public IReadOnlyList<ActualDifference>? Preview { get; private set; }

    public IReadOnlyList<Choice> Payers { get; private set; } = [];

    public string Title => FormattableString.Invariant($"Voortgang {Year}");

    public IReadOnlyList<Figure> Figures =>
    [
        new("Begroot", Dutch.Euro(Money.Sum(Progress.Pools.Select(row => row.Budget))), Progress.Run is { } run ? $"verrekening {run}" : "nog geen verrekening die gecontroleerd is", Progress.Run is { } code ? RunLink(code) : null),
        new("Werkelijk", Progress.Through is null ? "onbekend" : Dutch.Euro(Money.Sum(Progress.Pools.Select(row => row.Actual ?? Money.Zero))), Progress.Through is { } day ? $"t/m {Dutch.Date(day)}" : "nog niets vastgelegd", null),
        new("Buiten de bandbreedte", Dutch.Number(Progress.Pools.Count(row => row.Outside)), $"kostengroepen met een prognose die meer dan {Dutch.Figure(Progress.SignalPercent)} % afwijkt", null),
        new("Open posten", noPositions.Length > 0 ? "onbekend" : Dutch.Euro(Money.Sum(positions.Participants.Select(row => row.Open - row.PerClass[0]))), "vervallen en nog niet betaald", null),
    ];

    public DataTable Pools => new TableOf<ProgressLine>("Kostengroepen", Progress.Pools)
        .Text("Kostengroep", row => row.Name, row => Link(FormattableString.Invariant($"verrekenen/begroting/{row.Code}?jaar={Year}")))
        .Amount("Begroot", row => row.Budget)
        .Amount("Werkelijk", row => row.Actual)
        .Amount("Prognose", row => row.Forecast)
        .Difference("Verschil", row => row.Difference)
        .State("Signaal", Signal)
        .WhenEmpty("Er is nog geen verrekening van dit jaar die gecontroleerd is.")
        .Build();

    public DataTable Participants => new TableOf<ProgressLine>("Deelnemers", Progress.Participants)
        .Text("Deelnemer", row => row.Name, row => Link(FormattableString.Invariant($"verrekenen/voortgang?jaar={Year}&lijnVan={row.Code}#lijn")))
        .Amount("Eerste begroting", row => row.First)
        .Amount("Begroting nu", row => row.Budget)
        .Amount("Prognose", row => row.Forecast)
        .Difference("Verschil", row => row.Difference)
        .State("Signaal", Signal)
        .Build();

    public DataTable? Lines => Progress.Lines.Count == 0 ? null : new TableOf<ServiceLine>($"De lijn van {Progress.Lines[0].ParticipantName}: begroting, prognose, afrekening", Progress.Lines)
        .Text("Kostengroep", row => row.Pool, row => Link(row.Path))
        .Text("Dienst", row => row.Service ?? "")
        .Amount("Begroot", row => row.Budget)
        .Amount("Prognose", row => row.Forecast)
        .Amount("Afgerekend", row => row.Settled)
        .Total("Totaal", "", Money.Sum(Progress.Lines.Select(row => row.Budget)), Sum(row => row.Forecast), Sum(row => row.Settled))
        .Build();

    public DataTable Positions => new TableOf<Position>("Open posten naar ouderdom", noPositions.Length > 0 ? [] : positions.Participants)
        .Text("Deelnemer", row => row.Name, row => Link("mijn-gemeente/" + row.Participant))
        .Amount("Gevraagd", row => row.Asked)
        .Amount("Betaald", row => row.Paid)
        .Amount("Nog niet vervallen", row => row.PerClass[0])
        .Amount("1–30 dagen", row => row.PerClass[1])
        .Amount("31–60 dagen", row => row.PerClass[2])
        .Amount("61–90 dagen", row => row.PerClass[3])
        .Amount("Meer dan 90 dagen", row => row.PerClass[4])
        .WhenEmpty("Er zijn nog geen voorschotten vastgesteld.")
        .Build();

    public DataTable Differences => new TableOf<ActualDifference>("Verschillen met wat was vastgelegd", Preview ?? [])
        .Text("Kostengroep", row => row.Text.Pool)
        .Text("Dienst", row => row.Text.Service ?? "")
        .Date("Tot en met", row => row.Text.Through)
        .AmountIfAny("Was", row => row.Before)
        .Amount("Wordt", row => row.Text.Actual)
        .AmountIfAny("Prognose was", row => row.ForecastBefore)
        .Amount("Prognose wordt", row => row.Text.Forecast)
        .Text("Uitkomst", row => row.Outcome.Text())
        .Build();

    protected override string Base => "verrekenen/voortgang";

    public async Task<IActionResult> OnPostAsync()
    {
        Require(SettlementPermissions.Prepare);
        var stored = await Store(Upload, "bestand", Hosting.Limits.Upload);
        if (!stored.Succeeded) return await Refuse(stored.Problems);
        var preview = await Try(new PreviewActuals(stored.Value));
        if (!preview.Succeeded) return await Refuse(preview.Problems);
        (Sha256, FileName, Size, Preview) = (stored.Value.Sha256, stored.Value.Name, stored.Value.Size, preview.Value);
        await Load();
        return Page();
    }

    public Task<IActionResult> OnPostOpslaanAsync()
    {
        ModelState.Remove("bestand");
        return Do(new ImportActuals(new UploadedFile(Sha256 ?? "", FileName ?? "", Size)), _ => Here, "Realisatie en prognose zijn vastgelegd.");
    }

    public Task<IActionResult> OnPostBetalingAsync() =>
        Do(new RecordPayments([new PaymentText(Asked ?? 0, Participant ?? "", Needed(Day, "datum"), Needed(Amount, "bedrag"), string.IsNullOrWhiteSpace(Claim) ? null : Claim.Trim())]), _ => Here + "#open-posten", "De betaling is vastgelegd.");

    protected override async Task Load()
    {
        await base.Load();
        Progress = await Ask(new ShowProgress(Year));
        var line = string.IsNullOrWhiteSpace(LineOf) ? null : LineOf;
        Progress = Progress with { Lines = line is null && Actor.Participants is null ? [] : (await Ask(new ShowProgress(Year, line))).Lines };
        var found = await Try(new ShowPositions(Year));
        if (found.Succeeded) positions = found.Value;
        else noPositions = [.. found.Problems];
        if (MayPrepare) Payers = [.. (await Ask(new ListParticipants())).Select(row => new Choice(row.Code, row.Name))];
    }

    private string Here => Link(FormattableString.Invariant($"verrekenen/voortgang?jaar={Asked}"));

    private Money? Sum(Func<ServiceLine, Money?> amount) => Progress.Lines.Any(row => amount(row) is null) ? null : Money.Sum(Progress.Lines.Select(row => amount(row)!.Value));

    private static State Signal(ProgressLine row) => row.Forecast is null ? new State("Onbekend", Tone.Quiet) : row.Outside ? new State("Buiten de bandbreedte", Tone.Warn) : new State("Binnen de bandbreedte", Tone.Good);
}
