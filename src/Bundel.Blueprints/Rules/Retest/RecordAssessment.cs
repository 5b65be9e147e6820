// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Rules.Cases;
using Bundel.Blueprints.Rules.Own;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Blueprints.Rules.Retest;

[UseCase("toets-vastleggen", "Legt de toets van een organisatie aan een blauwdruk vast; vanaf die dag telt de termijn tot de hertoets", Example = """{"blauwdruk":"ssc-basisinrichting","organisatie":"lindehaven"}""")]
public sealed record RecordAssessment(
    [property: JsonPropertyName("blauwdruk")] string Blueprint,
    [property: JsonPropertyName("organisatie")] string Owner)
    : ICommand<Done>
{
    public static Permission Requires => BlueprintsPermissions.Keep;
}

[UseCase("toetsen-lijst", "Toont de vastgelegde toetsen aan een blauwdruk en wanneer de hertoets is", Example = """{"blauwdruk":"ssc-basisinrichting"}""")]
public sealed record ListAssessments([property: JsonPropertyName("blauwdruk")] string Blueprint) : IQuery<IReadOnlyList<AssessmentMoment>>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

/// <summary>The last recorded assessment of an organisation, the one before, and when the next is due.</summary>
public sealed record AssessmentMoment(
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("datum")] DateOnly Date,
    [property: JsonPropertyName("door")] string By,
    [property: JsonPropertyName("score")] Score Score,
    [property: JsonPropertyName("vorige")] Score? Before,
    [property: JsonPropertyName("hertoets")] DateOnly Due);

internal sealed class RecordAssessmentHandler(BundelDb db, BlueprintShelf shelf, Assessor assessor, TimeProvider clock, AuditNote note) : IHandler<RecordAssessment, Done>
{
    public async Task<Result<Done>> Handle(RecordAssessment useCase, Actor actor, CancellationToken cancel)
    {
        var owned = await db.OwnerOf(useCase.Owner, actor, cancel);
        if (!owned.Succeeded) return Result<Done>.Failure(owned.Problems);
        var blueprint = await shelf.Find(useCase.Blueprint, cancel);
        if (!blueprint.Succeeded) return Result<Done>.Failure(blueprint.Problems);
        if (owned.Value.Landscape.IsEmpty) return Problem.InField("organisatie", "landschap-leeg", "Van deze organisatie is er nog geen landschap om te toetsen.");
        var assessment = (await assessor.Of(blueprint.Value, actor, cancel)).First(row => row.Owner == useCase.Owner);
        db.Add(new RecordedAssessment(actor.Collaboration!.Value, owned.Value.Participant, assessment, actor.Name, clock.Instant()));
        note.About($"{assessment.OwnerName}: {Dutch.Number(assessment.Score.Passed)} van {Dutch.Number(assessment.Score.Applicable)} regels voldoen");
        return new Done();
    }
}

internal sealed class ListAssessmentsHandler(BundelDb db, BlueprintShelf shelf) : IHandler<ListAssessments, IReadOnlyList<AssessmentMoment>>
{
    public async Task<Result<IReadOnlyList<AssessmentMoment>>> Handle(ListAssessments useCase, Actor actor, CancellationToken cancel)
    {
        var blueprint = await shelf.Find(useCase.Blueprint, cancel);
        if (!blueprint.Succeeded) return Result<IReadOnlyList<AssessmentMoment>>.Failure(blueprint.Problems);
        var rows = await db.Set<RecordedAssessment>().AsNoTracking().Where(row => row.Blueprint == blueprint.Value.Code).ToListAsync(cancel);
        return rows.GroupBy(row => row.Owner).Select(group => Moment([.. group.OrderByDescending(row => row.RecordedUtc)], blueprint.Value.RetestMonths)).OrderBy(moment => moment.Due).ToArray();
    }

    private static AssessmentMoment Moment(List<RecordedAssessment> rows, int months) =>
        new(rows[0].Owner, rows[0].Date, rows[0].By, rows[0].Score, rows.Count > 1 ? rows[1].Score : null, rows[0].Date.AddMonths(months));
}
