// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Bundel.Collaborations.Ports;
using Bundel.Settlement;
using Bundel.Settlement.ServiceLevels;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Overview;

/// <summary>Mijn gemeente: the page of one participant, made of the blocks of all instruments.</summary>
public sealed class OwnModel(TimeProvider clock) : BundelPage
{
    private IReadOnlyList<ParticipantView> participants = [];

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string? Participant { get; set; }

    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    [BindProperty(Name = "sha256")]
    public string? Sha256 { get; set; }

    [BindProperty(Name = "bestandsnaam")]
    public string? FileName { get; set; }

    [BindProperty(Name = "grootte")]
    public long Size { get; set; }

    public ParticipantPage? Shown { get; private set; }

    public IReadOnlyList<LevelDifference>? Preview { get; private set; }

    public bool MayImport => May(SettlementPermissions.Prepare);

    public string Sub => FormattableString.Invariant($"mijn gemeente, {Shown!.Year}");

    public IReadOnlyList<Tab> Tabs => [.. Enumerable.Range(clock.Today().Year - 1, 3).Append(Shown!.Year).Distinct().OrderDescending().Select(year => new Tab(FormattableString.Invariant($"{year}"), Link(FormattableString.Invariant($"mijn-gemeente/{Participant}?jaar={year}")), year == Shown.Year))];

    public DataTable Choices => new TableOf<ParticipantView>("Deelnemers en klanten", participants)
        .Text("Naam", row => row.Name, row => Link("mijn-gemeente/" + row.Code))
        .Text("Soort", row => row.Kind.Text())
        .Date("Vanaf", row => row.Joined)
        .Build();

    public DataTable Differences => new TableOf<LevelDifference>("Verschillen met wat was vastgelegd", Preview ?? [])
        .Text("Deelnemer", row => row.Text.Participant ?? "alle")
        .Text("Dienst", row => row.Text.Service)
        .Text("Indicator", row => row.Text.Indicator)
        .Date("Maand", row => row.Text.Month)
        .Number("Norm", row => row.Text.Norm, decimals: 2)
        .Number("Was", row => row.Before, decimals: 2)
        .Number("Wordt", row => row.Text.Reached, decimals: 2)
        .Text("Uitkomst", row => row.Outcome.Text())
        .Build();

    public string ReportLink(string format) => Link(FormattableString.Invariant($"mijn-gemeente/{Participant}?handler=rapportage&jaar={Shown!.Year}&vorm={format}"));

    public IReadOnlyList<Definition> Figures(IReadOnlyList<BlockFigure> figures) => [.. figures.Select(figure => Definition.Of(figure.Label, figure.Note.Length == 0 ? figure.Value : $"{figure.Value} ({figure.Note})"))];

    public IEnumerable<(DataTable Table, string Prefix)> Tables(ParticipantBlock block) =>
        (block.Tables ?? []).Select((table, at) => (BlockTables.ToPage(table), FormattableString.Invariant($"{Code.From(block.Title)}-{at + 1}")));

    public override async Task<IActionResult> OnGetAsync()
    {
        if (string.IsNullOrWhiteSpace(Participant) && Actor.Participants is [var only])
        {
            var own = (await Ask(new ListParticipants())).First(row => row.Id == only);
            return LocalRedirect(Link("mijn-gemeente/" + own.Code));
        }

        return await base.OnGetAsync();
    }

    /// <summary>One table of the page, to take along.</summary>
    [HandsOutFile]
    public async Task<IActionResult> OnGetTabelAsync([FromQuery(Name = "tabel")] string? prefix, [FromQuery(Name = "soort")] string? kind)
    {
        await Load();
        var found = Shown?.Blocks.SelectMany(Tables).FirstOrDefault(table => table.Prefix == prefix);
        return found is { Table: { } table } ? TableDownload.File(table, kind, Shown!.Name) : NotFound();
    }

    public IReadOnlyList<Crumb> Downloads(string prefix) =>
        [.. new[] { "csv", "xlsx" }.Select(kind => new Crumb(kind.ToUpperInvariant(), Link(FormattableString.Invariant($"mijn-gemeente/{Participant}?handler=tabel&jaar={Shown!.Year}&tabel={prefix}&soort={kind}"))))];

    [HandsOutFile]
    public async Task<IActionResult> OnGetRapportageAsync([FromQuery(Name = "vorm")] string? format)
    {
        var report = await Ask(new GiveServiceReport(Participant ?? "", Year ?? clock.Today().Year, format ?? ""));
        return File(report.Content, report.MediaType, report.Name);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Require(SettlementPermissions.Prepare);
        var stored = await Store(Upload, "bestand", Hosting.Limits.Upload);
        if (!stored.Succeeded) return await Refuse(stored.Problems);
        var preview = await Try(new PreviewLevels(stored.Value));
        if (!preview.Succeeded) return await Refuse(preview.Problems);
        (Sha256, FileName, Size, Preview) = (stored.Value.Sha256, stored.Value.Name, stored.Value.Size, preview.Value);
        await Load();
        return Page();
    }

    public Task<IActionResult> OnPostOpslaanAsync()
    {
        ModelState.Remove("bestand");
        return Do(new ImportLevels(new UploadedFile(Sha256 ?? "", FileName ?? "", Size)), _ => Link("mijn-gemeente/" + Participant), "De serviceniveaus zijn vastgelegd.");
    }

    protected override async Task Load()
    {
        if (string.IsNullOrWhiteSpace(Participant)) participants = [.. (await Ask(new ListParticipants())).Where(row => Actor.Covers(row.Id))];
        else Shown = await Ask(new ShowParticipantPage(Participant, Year));
    }
}
