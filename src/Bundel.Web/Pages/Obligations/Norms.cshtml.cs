// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Norms;
using Bundel.Obligations.Norms.Documents;
using Bundel.Obligations.Norms.Sets;
using Bundel.Web.Design;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>A norm set: the statement of applicability and who carries out what, the annex to the service agreement.</summary>
public sealed class NormsModel : ObligationsPage
{
    [BindProperty(Name = "kader", SupportsGet = true)]
    public string? Set { get; set; }

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string? Participant { get; set; }

    [BindProperty(Name = "maatregel")]
    public string? Measure { get; set; }

    [BindProperty(Name = "vanToepassing")]
    public string? Applies { get; set; }

    [BindProperty(Name = "reden")]
    public string? Because { get; set; }

    [BindProperty(Name = "uitvoerder")]
    public CarriedBy CarriedBy { get; set; }

    [BindProperty(Name = "deelSsc")]
    public string? CentrePart { get; set; }

    [BindProperty(Name = "deelDeelnemer")]
    public string? ParticipantPart { get; set; }

    [BindProperty(Name = "staat")]
    public MeasureState Progress { get; set; }

    [BindProperty(Name = "bewijs")]
    public string? Evidence { get; set; }

    [BindProperty(Name = "nieuwKader")]
    public string? NewSet { get; set; }

    [BindProperty(Name = "nieuweNaam")]
    public string? NewName { get; set; }

    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    [BindProperty(Name = "naam")]
    public string? ReportName { get; set; }

    [BindProperty(Name = "vorm")]
    public string? ReportKind { get; set; }

    [BindProperty(Name = "van")]
    public DateOnly? ReportFrom { get; set; }

    [BindProperty(Name = "totEnMet")]
    public DateOnly? ReportUntil { get; set; }

    [BindProperty(Name = "auditor")]
    public string? Auditor { get; set; }

    [BindProperty(Name = "maatregelen")]
    public string? Covered { get; set; }

    [BindProperty(Name = "uitzonderingen")]
    public string? Exceptions { get; set; }

    public NormSetView View { get; private set; } = null!;

    public string Who => View.Members.FirstOrDefault(member => member.Code == Participant)?.Name ?? "het SSC";

    public DataTable Documents => new TableOf<NormDocumentKind>("Stukken", Enum.GetValues<NormDocumentKind>())
        .Text("Stuk", kind => kind == NormDocumentKind.Answers ? "ENSIA, gedeeld deel" : Capital(kind.Text()))
        .Text("Lezen", _ => "HTML", kind => FileLink(kind, "html"))
        .Text("Word", _ => "DOCX", kind => FileLink(kind, "docx"))
        .Text("Rekenblad", _ => "XLSX", kind => FileLink(kind, "xlsx"))
        .Build();

    public string Sub => $"versie {View.Set.Version}{(View.IsOwn ? ", eigen kader" : "")}";

    public IReadOnlyList<Tab> Tabs => [.. View.Sets.Select(set => new Tab(set.Name, Link("verplichtingen/normen?kader=" + set.Code), set.Code == View.Set.Code))];

    public IReadOnlyList<Choice> Members => [new Choice("", "Het SSC"), .. View.Members.Select(member => new Choice(member.Code, member.Name))];

    public IReadOnlyList<Choice> Applicability => [new Choice("", "Onbekend"), new Choice("ja", "Ja"), new Choice("nee", "Nee")];

    public IReadOnlyList<Figure> Figures =>
    [
        new("Maatregelen", Dutch.Number(View.Measures.Count), null, null),
        new("Geheel uitgevoerd", Dutch.Number(View.Measures.Count(row => row.State == MeasureState.Fully)), null, null),
        new("Wie uitvoert is onbekend", Dutch.Number(View.Measures.Count(row => row.CarriedBy == CarriedBy.Unknown && row.Applicable != false)), null, null),
        new("Gedekt door een auditor", Dutch.Number(View.Measures.Count(row => row.CoveredBy.Count > 0)), null, null),
    ];

    public override DataTable Table => new TableOf<MeasureView>("Verklaring van toepasselijkheid en verantwoordelijkheden", View.Measures)
        .Text("Nummer", row => row.Measure.Number)
        .Text("Onderwerp", row => row.Measure.Name ?? row.Text ?? row.Measure.Group ?? "")
        .Text("Van toepassing", row => row.Applicable is { } applies ? applies ? "ja" : "nee" : null)
        .Text("Reden", row => row.Because ?? "")
        .Text("Wie voert uit", row => row.CarriedBy == CarriedBy.Centre ? "SSC" : row.CarriedBy.Text())
        .Text("Het SSC", row => row.CentrePart ?? "")
        .Text("De deelnemer", row => row.ParticipantPart ?? "")
        .State("Hoe ver", row => Badge(row.State))
        .Text("Bewijs", row => row.Evidence ?? "")
        .Text("Gedekt door", row => string.Join(", ", row.CoveredBy))
        .Build();

    public DataTable Reports => new TableOf<AssuranceText>("Verklaringen van auditors over het SSC", View.Reports)
        .Text("Naam", row => row.Name)
        .Text("Vorm", row => row.Kind)
        .Text("Periode", row => $"{Dutch.ShortDate(row.From)} tot en met {Dutch.ShortDate(row.Until)}")
        .Text("Auditor", row => row.Auditor)
        .Number("Maatregelen", row => row.Measures.Count)
        .Text("Uitzonderingen", row => row.Exceptions ?? "")
        .WhenEmpty("Er is nog geen verklaring vastgelegd.")
        .Build();

    public Task<IActionResult> OnPostAsync()
    {
        bool? applies = Applies switch { "ja" => true, "nee" => false, _ => null };
        var input = new MeasureInput(Measure?.Trim() ?? "", Blank(Participant), applies, Blank(Because), CarriedBy, Blank(CentrePart), Blank(ParticipantPart), Progress, Blank(Evidence));
        return Do(new RecordMeasures(Set ?? "", [input]), _ => Link($"verplichtingen/normen?kader={Set}&deelnemer={Participant}"), $"Maatregel {Measure} is vastgelegd.");
    }

    [HandsOutFile]
    public async Task<IActionResult> OnGetStukAsync([FromQuery(Name = "soort")] string? kind, [FromQuery(Name = "vorm")] string? format)
    {
        var parsed = EnumNames.Parse<NormDocumentKind>(kind ?? "");
        if (!parsed.Succeeded) return await Refuse(parsed.Problems);
        var document = await Ask(new MakeNormDocument(parsed.Value, format ?? "", Set ?? "", Blank(Participant)));
        return File(document.Content, document.MediaType, document.Name);
    }

    public async Task<IActionResult> OnPostInlezenAsync()
    {
        Require(Bundel.Obligations.ObligationsPermissions.Register);
        var stored = await Store(Upload, "bestand");
        return stored.Succeeded
            ? await Do(new ImportNormSet(NewSet?.Trim() ?? "", stored.Value, Blank(NewName)), _ => Link("verplichtingen/normen?kader=" + NewSet?.Trim()), "Het kader is ingelezen.")
            : await Refuse(stored.Problems);
    }

    public Task<IActionResult> OnPostVerklaringAsync()
    {
        var numbers = (Covered ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var text = new AssuranceText(ReportName?.Trim() ?? "", ReportKind?.Trim() ?? "", Needed(ReportFrom, "van"), Needed(ReportUntil, "totEnMet"), Auditor?.Trim() ?? "", Set ?? "", numbers, Blank(Exceptions));
        return Do(new RecordAssurance(Kernel.Code.From(text.Name), text), _ => Link($"verplichtingen/normen?kader={Set}"), $"{text.Name} is vastgelegd.");
    }

    private string FileLink(NormDocumentKind kind, string format) => Link($"verplichtingen/normen?handler=stuk&soort={kind.Json()}&vorm={format}&kader={View.Set.Code}&deelnemer={Participant}");

    protected override async Task Load() => View = await Ask(new ShowNormSet(string.IsNullOrEmpty(Set) ? "bio2" : Set, Blank(Participant)));

    private static State Badge(MeasureState state) => state switch
    {
        MeasureState.Fully => new State("Geheel", Tone.Good),
        MeasureState.Partly => new State("Deels", Tone.Warn),
        MeasureState.Planned => new State("Gepland", Tone.Warn),
        MeasureState.None => new State("Niet", Tone.Bad),
        _ => new State("Onbekend", Tone.Quiet),
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
