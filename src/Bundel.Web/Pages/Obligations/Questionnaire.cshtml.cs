// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Norms;
using Bundel.Obligations.Norms.Assessing;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>The questions of one questionnaire with the answers of one participant, or of the service centre.</summary>
public sealed class QuestionnaireModel(TimeProvider clock) : ObligationsPage
{
    [BindProperty(Name = "code", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string? Participant { get; set; }

    public QuestionnaireView View { get; private set; } = null!;

    public string Sub => $"open van {Dutch.Date(View.Opens)} tot en met {Dutch.Date(View.Closes)}";

    public IReadOnlyList<Choice> Members => [new Choice("", "Het SSC, voor allen"), .. View.Progress.Select(progress => new Choice(progress.Participant, progress.ParticipantName))];

    public bool MayAnswer => MayRecord && Open.Count > 0 && View.Opens <= clock.Today() && View.Closes >= clock.Today() && (Participant is { Length: > 0 } || Actor.Participants is null);

    /// <summary>The questions that are this one's to answer.</summary>
    public IReadOnlyList<QuestionView> Open => [.. View.Questions.Where(row => row.Question.Shared == string.IsNullOrEmpty(Participant))];

    public IReadOnlyList<Figure> Figures =>
    [
        new("Beantwoord", Dutch.Number(View.Questions.Count(row => row.Answer is not null)), $"van {Dutch.Number(View.Questions.Count)}", null),
        new("Tijd voorbij", Dutch.Number(View.Elapsed) + " %", null, null),
        new("Voorstel klaar", Dutch.Number(View.Questions.Count(row => row.Proposal is not null)), "uit wat al is vastgelegd", null),
        new("Door het SSC beantwoord", Dutch.Number(View.Questions.Count(row => row.Question.Shared && row.Answer is not null)), "geldt voor allen", null),
    ];

    public override DataTable Table => new TableOf<QuestionView>("Vragen en antwoorden", View.Questions)
        .Text("Nummer", row => row.Question.Number)
        .Text("Vraag", row => row.Question.Text)
        .Text("Antwoord", row => row.Answer?.Text())
        .Text("Voorstel", row => row.Proposal is { } proposal ? $"{proposal.Text()}, {row.ProposalBecause}" : "")
        .Text("Toelichting", row => row.Note ?? "")
        .Text("Telt voor", Counts)
        .Text("Door", row => row.By ?? (row.Question.Shared ? "het SSC" : ""))
        .Build();

    public string Counts(QuestionView row) => string.Join(", ", [.. (row.Question.Obligations ?? []).Select(code => code.ToUpperInvariant()), .. row.Question.Measures ?? []]);

    public IReadOnlyList<Choice> Choices(QuestionView row) =>
        [new Choice("", row.Proposal is null ? "Nog geen antwoord" : $"Nog geen antwoord (voorstel: {row.Proposal.Value.Text()})"), .. Enum.GetValues<Answer>().Select(answer => new Choice(answer.Json(), Capital(answer.Text())))];

    public string Chosen(QuestionView row) => Request.HasFormContentType ? Request.Form["antwoord:" + row.Question.Number].ToString() : row.Answer?.Json() ?? "";

    public async Task<IActionResult> OnPostAsync()
    {
        Require(Bundel.Obligations.ObligationsPermissions.Record);
        await Load();
        var inputs = new List<AnswerInput>();
        foreach (var row in Open)
        {
            var (text, note) = (Request.Form["antwoord:" + row.Question.Number].ToString(), Request.Form["toelichting:" + row.Question.Number].ToString());
            if (text.Length == 0) continue;
            var answer = EnumNames.Parse<Answer>(text);
            if (!answer.Succeeded) return await Refuse(answer.Problems);
            if (answer.Value != row.Answer || note != (row.Note ?? "")) inputs.Add(new AnswerInput(row.Question.Number, answer.Value, note.Length == 0 ? null : note));
        }

        return await Do(new RecordAnswers(Code, inputs, Blank(Participant)), _ => Link($"verplichtingen/vragenlijsten/{Code}?deelnemer={Participant}"), "De antwoorden zijn vastgelegd.");
    }

    protected override async Task Load() => View = await Ask(new ShowQuestionnaire(Code, Blank(Participant)));

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
