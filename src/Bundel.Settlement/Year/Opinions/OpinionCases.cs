// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Settlement.Year.Steps;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Year.Opinions;

[UseCase("zienswijze-vastleggen", "Legt de zienswijze van de raad van een deelnemer op een stap van het jaar vast", Example = """{"stap":"2026-ontwerpbegroting","deelnemer":"kerkveen","ontvangen":"2026-01-12","inhoud":"De raad vraagt om een lagere bijdrage voor het rekencentrum."}""")]
public sealed record RecordOpinion(
    [property: JsonPropertyName("stap")] string Step,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("ontvangen")] DateOnly Received,
    [property: JsonPropertyName("inhoud")] string Text)
    : ICommand<RecordedOpinion>, IValidated
{
    public static Permission Requires => SettlementPermissions.Opinions;

    public IEnumerable<Problem> Validate() => Required.Text("inhoud", Text, 10_000);
}

public sealed record RecordedOpinion([property: JsonPropertyName("id")] Guid Id);

[UseCase("zienswijze-beantwoorden", "Legt het schriftelijke en gemotiveerde antwoord op een zienswijze vast", Example = """{"id":"0198f2c4-0000-7000-8000-000000000000","antwoord":"Het bestuur volgt de zienswijze niet, omdat de noodstroom is afgeschreven.","datum":"2026-01-14"}""")]
public sealed record AnswerOpinion(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("antwoord")] string Answer,
    [property: JsonPropertyName("datum")] DateOnly Day)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => Required.Text("antwoord", Answer, 10_000);
}

/// <summary>One row of the register.</summary>
/// <param name="Late">Received after the last day for zienswijzen.</param>
public sealed record OpinionView(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("stap")] string Step,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("ontvangen")] DateOnly Received,
    [property: JsonPropertyName("inhoud")] string Text,
    [property: JsonPropertyName("teLaat")] bool Late,
    [property: JsonPropertyName("antwoord")] string? Answer,
    [property: JsonPropertyName("beantwoord")] DateOnly? Answered);

internal sealed class RecordOpinionHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<RecordOpinion, RecordedOpinion>
{
    public async Task<Result<RecordedOpinion>> Handle(RecordOpinion useCase, Actor actor, CancellationToken cancel)
    {
        var step = await db.FindStep(useCase.Step, cancel);
        var participant = await db.FindParticipant(useCase.Participant, cancel);
        List<Problem> problems = [.. step.Problems, .. participant.Problems];
        if (participant.Succeeded && participant.Value.Kind == ParticipantKind.Klant) problems.Add(Problem.InField("deelnemer", "klant-zonder-zienswijze", "Een klant heeft geen raad die een zienswijze geeft op deze begroting."));
        if (participant.Succeeded && !actor.Covers(participant.Value.Id)) problems.Add(Problem.Forbidden("U legt geen zienswijze vast voor deze deelnemer."));
        if (useCase.Received > clock.Today()) problems.Add(Problem.InField("ontvangen", "datum-in-toekomst", "Een zienswijze die is ontvangen, heeft geen datum in de toekomst.") with { Found = Dutch.ShortDate(useCase.Received) });
        if (problems.Count > 0) return problems;
        var opinion = new Opinion(actor.Collaboration!.Value, step.Value.Code, participant.Value.Id, useCase.Received, useCase.Text, actor.Name);
        db.Add(opinion);
        note.About($"{participant.Value.Code} op {step.Value.Code}");
        return new RecordedOpinion(opinion.Id);
    }
}

internal sealed class AnswerOpinionHandler(BundelDb db, AuditNote note) : IHandler<AnswerOpinion, Done>
{
    public async Task<Result<Done>> Handle(AnswerOpinion useCase, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<Opinion>().FirstOrDefaultAsync(row => row.Id == useCase.Id, cancel) is not { } opinion) return Problem.NotFound("Deze zienswijze bestaat niet.") with { Field = "id" };
        note.About(opinion.Step);
        return opinion.Reply(useCase.Answer, useCase.Day, actor.Name);
    }
}

internal static class OpinionRegister
{
    /// <summary>The register of a year, the newest first.</summary>
    public static async Task<IReadOnlyList<OpinionView>> Read(BundelDb db, IReadOnlyList<YearStep> steps, CancellationToken cancel)
    {
        var codes = steps.Select(step => step.Code).Distinct().ToList();
        var rows = await (from opinion in db.Set<Opinion>().AsNoTracking()
                          join participant in db.Set<Participant>() on opinion.Participant equals participant.Id
                          join organisation in db.Set<Organisation>() on participant.OrganisationId equals organisation.Id
                          where codes.Contains(opinion.Step)
                          select new { opinion, participant.Code, organisation.Name }).ToListAsync(cancel);
        return [.. rows.OrderByDescending(row => row.opinion.Received).ThenBy(row => row.Code, StringComparer.Ordinal).Select(row => new OpinionView(
            row.opinion.Id, row.opinion.Step, row.Code, row.Name, row.opinion.Received, row.opinion.Text,
            OpinionTerm.Of(steps, row.opinion.Step) is { } last && row.opinion.Received > last, row.opinion.Answer, row.opinion.Answered))];
    }
}

internal static class OpinionTerm
{
    /// <summary>The last day for zienswijzen on a step: what it says itself, otherwise the day before it is treated.</summary>
    public static DateOnly? Of(IReadOnlyList<YearStep> steps, string code)
    {
        var step = steps.Where(row => row.Code == code).MaxBy(row => row.Version)?.Content;
        return step?.OpinionsUntil ?? step?.MeetingOn?.AddDays(-1);
    }
}
