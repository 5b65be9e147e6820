// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Ports;

[UseCase("mijn-gemeente-tonen", "Toont de eigen pagina van een deelnemer of klant: bijdrage, prognose, open posten, eigen begroting, besluiten, dienstverlening en wat andere instrumenten melden", Example = """{"deelnemer":"lindehaven","jaar":2026}""")]
public sealed record ShowParticipantPage(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("jaar")] int? Year = null)
    : IQuery<ParticipantPage>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        if (Year is < 1980 or > 2200) yield return Problem.InField("jaar", "jaar-ongeldig", "Dit is geen begrotingsjaar.") with { Expected = "een jaar zoals 2026" };
    }
}

public sealed record ParticipantPage(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("soort")] ParticipantKind Kind,
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("blokken")] IReadOnlyList<ParticipantBlock> Blocks);

internal sealed class ShowParticipantPageHandler(BundelDb db, IEnumerable<IParticipantBlock> slices, TimeProvider clock) : IHandler<ShowParticipantPage, ParticipantPage>
{
    public async Task<Result<ParticipantPage>> Handle(ShowParticipantPage useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindParticipant(useCase.Participant, cancel);
        if (!found.Succeeded) return Result<ParticipantPage>.Failure(found.Problems);
        var participant = found.Value;
        if (!actor.Covers(participant.Id)) return Problem.Forbidden("Deze pagina is van een andere deelnemer.") with { Field = "deelnemer" };
        var name = await db.Set<Organisation>().Where(row => row.Id == participant.OrganisationId).Select(row => row.Name).FirstAsync(cancel);
        var subject = new BlockOf(participant.Id, participant.Code, name, useCase.Year ?? clock.Today().Year);
        var blocks = new List<ParticipantBlock>();
        foreach (var slice in slices)
        {
            if (await slice.For(subject, actor, cancel) is { } block) blocks.Add(block);
        }

        return new ParticipantPage(participant.Code, name, participant.Kind, subject.Year, [.. blocks.OrderBy(block => block.Order).ThenBy(block => block.Title, StringComparer.Ordinal)]);
    }
}
