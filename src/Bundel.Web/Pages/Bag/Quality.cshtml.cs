// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Bag.Quality;
using Bundel.Bag.Quality.Asking;
using Bundel.Bag.Quality.Reporting;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>All rules of quality by participant, with the reports that follow from them.</summary>
public sealed class QualityModel : TablePage
{
    protected override Permission Takes => BagPermissions.See;

    [BindProperty(Name = "peildatum", SupportsGet = true)]
    public DateOnly? On { get; set; }

    public BagQualityView View { get; private set; } = null!;

    public string Sub => View.Day is { } day ? $"{Dutch.Number(View.Rules.Count)} regels op {Dutch.Date(day)}" : "alle kwaliteitsregels per deelnemer";

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"));

    public IReadOnlyList<Figure> Figures =>
    [
        new("Op tijd verwerkt", Of("T-4WD").Percentage is { } late ? Dutch.Number(100 - late, 1) + " %" : "onbekend", $"{Dutch.Number(Of("T-4WD").Broken ?? 0)} van {Dutch.Number(Of("T-4WD").Seen ?? 0)} te laat", RuleLink("T-4WD")),
        new("Statusconflicten", Words(Of("CVP")), "verblijfsobject en pand", RuleLink("CVP")),
        new("Wacht op inmeten", Words(Of("VPX")), "langer dan zes maanden", RuleLink("VPX")),
        new("Dubbele adressen", Words(Of("C-DUBBEL")), "zelfde straat, nummer en toevoeging", RuleLink("C-DUBBEL")),
    ];

    public Chart? Chart => View.Rules.FirstOrDefault(rule => rule.Rule.Code == "T-4WD") is { Trend.Count: > 1 } rule ? RuleTrend.Of("Deel van de wijzigingen dat te laat is verwerkt", [("Samen", rule.Trend)]) : null;

    public override DataTable Table
    {
        get
        {
            var table = new TableOf<RuleAcross>("Kwaliteitsregels", View.Rules)
                .Text("Code", row => row.Rule.Code, row => RuleLink(row.Rule.Code))
                .Text("Regel", row => row.Rule.Name)
                .Text("Samen", row => Words(row.Together), row => RuleLink(row.Rule.Code))
                .Text("Deel", row => row.Together.Percentage is { } part ? Dutch.Number(part, 2) + " %" : "");
            for (var at = 0; at < View.Members.Count; at++)
            {
                var index = at;
                table.Text(View.Members[at].Name, row => Words(row.ByMember[index]), row => $"{RuleLink(row.Rule.Code)}&deelnemer={View.Members[index].Code}");
            }

            return table.Build();
        }
    }

    public DataTable Reports => new TableOf<QualityMember>("Rapporten", View.Members)
        .Text("Deelnemer", row => row.Name)
        .Text("Word", _ => "DOCX", row => ReportLink(row, "docx"))
        .Text("Lezen en afdrukken", _ => "HTML", row => ReportLink(row, "html"))
        .Text("Rekenblad", _ => "XLSX", row => ReportLink(row, "xlsx"))
        .WhenEmpty("Er is geen deelnemer met een BAG die u kunt zien.")
        .Build();

    [HandsOutFile]
    public async Task<IActionResult> OnGetRapportAsync([FromQuery(Name = "vorm")] string? format, [FromQuery(Name = "deelnemer")] string? participant)
    {
        var document = await Ask(new MakeMonthReport(format ?? "", participant ?? "", On?.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture)));
        return File(document.Content, document.MediaType, document.Name);
    }

    protected override async Task Load() => View = await Ask(new ShowBagQuality(On));

    private Rate Of(string code) => View.Rules.FirstOrDefault(rule => rule.Rule.Code == code)?.Together ?? Rate.Unknown;

    private string RuleLink(string code) => Link($"bag/kwaliteit/{code}?peildatum={View.Day:yyyy-MM-dd}");

    private string ReportLink(QualityMember member, string format) => Link($"bag/kwaliteit?handler=rapport&vorm={format}&deelnemer={member.Code}&peildatum={View.Day:yyyy-MM-dd}");

    private static string Words(Rate rate) => rate.Seen switch
    {
        null => "onbekend",
        0 => "–",
        _ => Dutch.Number(rate.Broken!.Value),
    };
}
