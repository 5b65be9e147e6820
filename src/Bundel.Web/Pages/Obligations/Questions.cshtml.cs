// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations;
using Bundel.Obligations.Norms;
using Bundel.Obligations.Norms.Assessing;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>The questions of a questionnaire to write oneself, or those of a new one under "nieuw".</summary>
public sealed class QuestionsModel : ObligationsPage
{
    private const int EmptyRows = 5;
    private const int MostRows = 180;

    protected override Permission Takes => ObligationsPermissions.Register;

    [BindProperty(Name = "vragenlijst", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "code")]
    public string? NewCode { get; set; }

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "opent")]
    public DateOnly? Opens { get; set; }

    [BindProperty(Name = "sluit")]
    public DateOnly? Closes { get; set; }

    [BindProperty(Name = "vragen")]
    public List<QuestionRow> Rows { get; set; } = [];

    public bool IsNew => Code == "nieuw";

    public string Heading => IsNew ? "Eigen vragenlijst maken" : "Vragen wijzigen";

    public IReadOnlyList<Crumb> Trail => IsNew ? Path(("Vragenlijsten", "verplichtingen/vragenlijsten")) : Path(("Vragenlijsten", "verplichtingen/vragenlijsten"), (Name ?? Code, "verplichtingen/vragenlijsten/" + Code));

    /// <summary>So many questions do not fit in one form.</summary>
    public bool IsTooLong => Rows.Count > MostRows + EmptyRows;

    public IReadOnlyList<Choice> Answerers { get; } = [new("false", "Elke deelnemer"), new("true", "Het SSC, voor allen")];

    public async Task<IActionResult> OnPostAsync()
    {
        var code = !IsNew ? Code : string.IsNullOrWhiteSpace(NewCode) ? Kernel.Code.From(Name ?? "") : NewCode.Trim();
        if (IsNew && (await Ask(new ListQuestionnaires())).Any(view => view.Code == code)) return await Refuse([Problem.InField("code", "code-bezet", "Deze code is al in gebruik.") with { Found = code }]);
        var text = new QuestionnaireText(Name?.Trim() ?? "", Needed(Opens, "opent"), Needed(Closes, "sluit"), [.. Rows.Where(row => !row.IsEmpty).Select(row => row.Read())]);
        return await Do(new RecordQuestionnaire(code, text), _ => Link("verplichtingen/vragenlijsten/" + code), $"{Name} is vastgelegd.");
    }

    public Task<IActionResult> OnPostVerwijderenAsync() =>
        Do(new RemoveQuestionnaire(Code), _ => Link("verplichtingen/vragenlijsten"), "De vragenlijst is verwijderd.");

    protected override async Task Load()
    {
        if (!IsNew && (HttpMethods.IsGet(Request.Method) || Rows.Count == 0)) Fill(await Ask(new ShowQuestions(Code)));
        Rows.AddRange(Enumerable.Range(0, EmptyRows).Select(_ => new QuestionRow()));
    }

    private void Fill(QuestionnaireText text)
    {
        (Name, Opens, Closes) = (text.Name, text.Opens, text.Closes);
        Rows = [.. text.Questions.Select(QuestionRow.Of)];
    }
}
