// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents;
using Bundel.Settlement;
using Bundel.Settlement.Sources;
using Bundel.Settlement.Sources.Register;
using Bundel.Web.Design;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Years;

/// <summary>Where the cost pools come from: assets, posts, contracts, reserves and the balance, down to the single one.</summary>
public sealed class SourcesModel : YearPage
{
    [BindProperty(Name = "bron", SupportsGet = true)]
    public string? Source { get; set; }

    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    [BindProperty(Name = "sha256")]
    public string? Sha256 { get; set; }

    [BindProperty(Name = "bestandsnaam")]
    public string? FileName { get; set; }

    [BindProperty(Name = "grootte")]
    public long Size { get; set; }

    public SourcesView Sources { get; private set; } = null!;

    public IReadOnlyList<SourceDifference>? Preview { get; private set; }

    public string Title => FormattableString.Invariant($"Bronnen {Year}");

    public string Here => Link(FormattableString.Invariant($"verrekenen/bronnen?jaar={Asked ?? Year}"));

    public string TemplateLink => Link("verrekenen/bronnen?handler=sjabloon");

    public string RateHeading => $"Integraal uurtarief bij {Dutch.Number(ShowSources.UsualHours)} productieve uren";

    public Explanation? Why => Sources.Costs.FirstOrDefault(cost => KeyOf(cost) == Source)?.Why;

    public IReadOnlyList<Figure> Figures =>
    [
        Sum("Kapitaallasten", SourceKind.Investment, "actief", "activa"),
        Sum("Formatie", SourceKind.Post, "functie", "functies"),
        Sum("Contracten", SourceKind.Contract, "contract", "contracten"),
    ];

    public DataTable Pools => new TableOf<SourcePool>("Per kostengroep, vier jaar vooruit", Sources.Pools)
        .Text("Kostengroep", row => row.Name, row => Link(FormattableString.Invariant($"verrekenen/begroting/{row.Pool}?jaar={Year}")))
        .Amount(FormattableString.Invariant($"{Year}"), row => row.Years[0])
        .Amount(FormattableString.Invariant($"{Year + 1}"), row => row.Years[1])
        .Amount(FormattableString.Invariant($"{Year + 2}"), row => row.Years[2])
        .Amount(FormattableString.Invariant($"{Year + 3}"), row => row.Years[3])
        .Amount("In de begroting", row => row.Budgeted)
        .Total("Totaal", Money.Sum(Sources.Pools.Select(row => row.Years[0])), Money.Sum(Sources.Pools.Select(row => row.Years[1])), Money.Sum(Sources.Pools.Select(row => row.Years[2])), Money.Sum(Sources.Pools.Select(row => row.Years[3])), Money.Sum(Sources.Pools.Select(row => row.Budgeted)))
        .Build();

    public DataTable Costs => new TableOf<SourceCost>("Elk actief, elke functie en elk contract", Sources.Costs)
        .Text("Naam", row => row.Name, row => Link(FormattableString.Invariant($"verrekenen/bronnen?jaar={Year}&bron={KeyOf(row)}#waarom")))
        .Text("Soort", row => row.Kind.Text())
        .Text("Code", row => row.Code)
        .Text("Kostengroep", row => row.Pool)
        .Amount(FormattableString.Invariant($"{Year}"), row => row.Amount)
        .Text("Hoe", row => row.Why.Formula ?? row.Why.Sentence)
        .Build();

    public DataTable Replacements => new TableOf<Replacement>("Vervangingsplan voor tien jaar", Sources.Replacements)
        .Text("Jaar", row => FormattableString.Invariant($"{row.Year}"))
        .Text("Wat", row => row.Name)
        .Text("Code", row => row.Code)
        .Amount("Bedrag", row => row.Amount)
        .WhenEmpty("In deze tien jaar hoeft niets te worden vervangen.")
        .Build();

    public DataTable Late => new TableOf<LateInvestment>("Onderuitputting door latere ingebruikname", Sources.Late)
        .Text("Wat", row => row.Name)
        .Date("Gepland", row => row.Planned)
        .Date("In gebruik", row => row.InUse)
        .Difference("Blijft over", row => row.Amount)
        .Build();

    public DataTable Reserves => new TableOf<ReserveMovement>("Reserves en voorzieningen", Sources.Reserves)
        .Text("Naam", row => row.Name)
        .Text("Soort", row => row.Kind.Text())
        .Text("Jaar", row => FormattableString.Invariant($"{row.Year}"))
        .Amount("Beginstand", row => row.Begin)
        .Amount("Toevoeging", row => row.Added)
        .Amount("Onttrekking", row => row.Taken)
        .Amount("Eindstand", row => row.End)
        .Build();

    public DataTable Differences => new TableOf<SourceDifference>("Verschillen met wat er is", Preview ?? [])
        .Text("Soort", row => row.Kind.Text())
        .Text("Code", row => row.Code)
        .Text("Uitkomst", row => row.Removed ? "vervalt" : row.Outcome.Text())
        .Text("Wat verandert", row => string.Join("; ", row.Fields.Select(Text)))
        .Build();

    protected override string Base => "verrekenen/bronnen";

    [HandsOutFile]
    public async Task<IActionResult> OnGetSjabloonAsync()
    {
        var file = await Ask(new GiveSourceTemplate());
        return File(file.Content, ReportWriter.MediaType(ReportFormat.Xlsx), file.Name);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Require(SettlementPermissions.Prepare);
        var stored = await Store(Upload, "bestand", Hosting.Limits.Upload);
        if (!stored.Succeeded) return await Refuse(stored.Problems);
        var preview = await Try(new PreviewSources(stored.Value));
        if (!preview.Succeeded) return await Refuse(preview.Problems);
        (Sha256, FileName, Size, Preview) = (stored.Value.Sha256, stored.Value.Name, stored.Value.Size, preview.Value);
        await Load();
        return Page();
    }

    public Task<IActionResult> OnPostOpslaanAsync()
    {
        ModelState.Remove("bestand");
        return Do(new ImportSources(new UploadedFile(Sha256 ?? "", FileName ?? "", Size)), _ => Here, "De bronnen zijn ingelezen.");
    }

    public Task<IActionResult> OnPostBegrotingAsync()
    {
        ModelState.Remove("bestand");
        return Do(new PutSourcesInBudget(Asked ?? 0), _ => Here, "De regels staan in de begroting.");
    }

    protected override async Task Load()
    {
        await base.Load();
        Sources = await Ask(new ShowSources(Year));
    }

    private static string KeyOf(SourceCost cost) => $"{cost.Kind.Json()}-{cost.Code}";

    private static string Text(ChangedField changed) => $"{changed.Name}: {(changed.Before.Length == 0 ? "leeg" : changed.Before)} wordt {(changed.After.Length == 0 ? "leeg" : changed.After)}";

    private Figure Sum(string label, SourceKind kind, string one, string more)
    {
        var own = Sources.Costs.Where(cost => cost.Kind == kind).ToList();
        return new Figure(label, Dutch.Euro(Money.Sum(own.Select(cost => cost.Amount))), Dutch.Count(own.Count, one, more), null);
    }
}
