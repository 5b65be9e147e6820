// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Organisations;
using Bundel.Documents;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Accountability.Cases;

[UseCase("paragraaf-verbonden-partijen-geven", "Geeft het tekstblok paragraaf verbonden partijen van een deelnemer, klaar om over te nemen", Example = """{"jaar":2026,"deelnemer":"kerkveen","vorm":"docx"}""")]
public sealed record GivePartyText(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("vorm")] string Format)
    : IQuery<PartyFile>, IValidated
{
    public static readonly string[] Formats = ["docx", "html", "odt"];

    public static Permission Requires => SettlementPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        if (!Formats.Contains(Format)) yield return Problem.InField("vorm", "vorm-onbekend", "Deze vorm bestaat niet.") with { Found = Format, Expected = Dutch.List(Formats) };
    }
}

public sealed record PartyFile(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("soortInhoud")] string MediaType,
    [property: JsonPropertyName("inhoud")] byte[] Content);

internal sealed class GivePartyTextHandler(BundelDb db, PartyBook book) : IHandler<GivePartyText, PartyFile>
{
    public async Task<Result<PartyFile>> Handle(GivePartyText useCase, Actor actor, CancellationToken cancel)
    {
        var participant = await db.Set<Bundel.Collaborations.Participants.Participant>().AsNoTracking().Where(row => row.Code == useCase.Participant)
            .Join(db.Set<Organisation>(), row => row.OrganisationId, organisation => organisation.Id, (row, organisation) => organisation.Name).FirstOrDefaultAsync(cancel);
        if (participant is null) return Problem.NotFound("Deze deelnemer bestaat niet.") with { Field = "deelnemer", Found = useCase.Participant };
        var collaboration = await db.Set<Collaboration>().AsNoTracking().SingleAsync(row => row.Id == actor.Collaboration!.Value, cancel);
        var (now, before) = (await book.Of(useCase.Year, cancel), await book.Of(useCase.Year - 1, cancel));
        var report = PartyReport.Of(new PartyGround(
            collaboration.Name, collaboration.LegalForm.Text(), useCase.Year, participant, useCase.Participant,
            now.Facts ?? new PartyText(), before.Of(useCase.Participant), now.Of(useCase.Participant), now.Indicators));
        var format = Enum.Parse<ReportFormat>(useCase.Format, ignoreCase: true);
        return new PartyFile(FormattableString.Invariant($"paragraaf-verbonden-partijen-{useCase.Year}-{useCase.Participant}.{useCase.Format}"), ReportWriter.MediaType(format), ReportWriter.Write(report, format));
    }
}
