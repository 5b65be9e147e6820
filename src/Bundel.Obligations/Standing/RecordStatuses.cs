// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;

namespace Bundel.Obligations.Standing;

[UseCase("standen-vastleggen", "Legt vast hoe ver deelnemers of de samenwerking zijn met verplichtingen; alle of geen", Example = """{"standen":[{"verplichting":"bs-digid","stand":"in-gebruik","peildatum":"2026-11-01","eigenaar":"Informatiemanager","toelichting":"Aansluiting via de gedeelde voorziening"}]}""")]
public sealed record RecordStatuses([property: JsonPropertyName("standen")] IReadOnlyList<StatusInput> Statuses) : ICommand<RecordedStatuses>, IValidated
{
    private const int Most = 5_000;

    public static Permission Requires => ObligationsPermissions.Record;

    public IEnumerable<Problem> Validate()
    {
        if (Statuses.Count is 0 or > Most) yield return Problem.InField("standen", "standen-aantal", "Geef ten minste één stand, en niet meer dan 5.000.");
        foreach (var input in Statuses)
        {
            if (input.Status == Status.NotApplicable && string.IsNullOrWhiteSpace(input.Note)) yield return Problem.InField("standen", "reden-ontbreekt", $"{input.Obligation}: niet van toepassing vraagt een reden.");
            if (input.On?.Year < 1900) yield return Problem.InField("standen", "datum-te-oud", $"{input.Obligation}: de peildatum ligt voor 1900.");
            if (input.Owner?.Length > 200 || input.Note?.Length > 2000) yield return Problem.InField("standen", "te-lang", $"{input.Obligation}: de eigenaar of de toelichting is te lang.");
        }
    }
}

public sealed record RecordedStatuses([property: JsonPropertyName("vastgelegd")] int Recorded);

internal sealed class RecordStatusesHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<RecordStatuses, RecordedStatuses>
{
    public async Task<Result<RecordedStatuses>> Handle(RecordStatuses useCase, Actor actor, CancellationToken cancel)
    {
        var book = await RegisterBook.Read(db, cancel);
        var members = await Members.Read(db, clock, cancel);
        var (today, now, problems) = (clock.Today(), clock.Instant(), new List<Problem>());
        foreach (var input in useCase.Statuses)
        {
            var row = book.Get(input.Obligation, "standen");
            var member = members.Named(input.Participant, actor, "standen");
            problems.AddRange([.. row.Problems, .. member.Problems]);
            if (!row.Succeeded || !member.Succeeded) continue;
            if (member.Value is null && actor.Participants is not null) problems.Add(Problem.Forbidden("Uw rol geldt voor één deelnemer; noem die deelnemer.") with { Field = "standen" });
            else if (input.On > today) problems.Add(Problem.InField("standen", "datum-in-toekomst", $"{input.Obligation}: de peildatum ligt in de toekomst."));
            else db.Add(new StatusEntry(actor.Collaboration!.Value, member.Value?.Id, input, input.On ?? today, actor.Name, now));
        }

        if (problems.Count > 0) return problems;
        note.About(useCase.Statuses is [var only] ? only.Obligation : Dutch.Count(useCase.Statuses.Count, "stand", "standen"));
        return new RecordedStatuses(useCase.Statuses.Count);
    }
}
