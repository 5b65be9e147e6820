// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;

namespace Bundel.Obligations.Standing;

[UseCase("verplichting-tonen", "Toont één verplichting met standen, geschiedenis, bewijs en wat erop steunt", Example = """{"verplichting":"bs-digikop"}""")]
public sealed record ShowObligation([property: JsonPropertyName("verplichting")] string Code) : IQuery<ObligationDetails>
{
    public static Permission Requires => ObligationsPermissions.See;
}

public sealed record ObligationDetails(
    [property: JsonPropertyName("rij")] ObligationView Row,
    [property: JsonPropertyName("register")] Obligation? Shipped,
    [property: JsonPropertyName("keuze")] ChoiceText Choice,
    [property: JsonPropertyName("standen")] IReadOnlyList<MemberStatus> Members,
    [property: JsonPropertyName("geschiedenis")] IReadOnlyList<StatusLine> History,
    [property: JsonPropertyName("bewijs")] IReadOnlyList<EvidenceView> Evidence,
    [property: JsonPropertyName("steuntOp")] IReadOnlyList<RelatedObligation> RestsOn,
    [property: JsonPropertyName("steunt")] IReadOnlyList<RelatedObligation> Dependents,
    [property: JsonPropertyName("opleveringen")] IReadOnlyList<NamedThing> Deliveries,
    [property: JsonPropertyName("beheerkaarten")] IReadOnlyList<NamedThing> Cards);

public sealed record MemberStatus(
    [property: JsonPropertyName("deelnemer")] string? Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("stand")] Status Status,
    [property: JsonPropertyName("vastgelegd")] Status Recorded,
    [property: JsonPropertyName("graad")] BindingForce Force,
    [property: JsonPropertyName("eigenaar")] string? Owner,
    [property: JsonPropertyName("peildatum")] DateOnly? On,
    [property: JsonPropertyName("toelichting")] string? Note,
    [property: JsonPropertyName("beheerNietGeregeld")] bool IsUnmanaged = false);

public sealed record StatusLine(
    [property: JsonPropertyName("peildatum")] DateOnly On,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("stand")] Status Status,
    [property: JsonPropertyName("eigenaar")] string? Owner,
    [property: JsonPropertyName("toelichting")] string? Note,
    [property: JsonPropertyName("door")] string By);

public sealed record EvidenceView(
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("adres")] string? Address,
    [property: JsonPropertyName("bestand")] bool HasFile,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<string> Participants,
    [property: JsonPropertyName("op")] DateOnly On,
    [property: JsonPropertyName("geldigTot")] DateOnly? ValidUntil,
    [property: JsonPropertyName("geldig")] bool IsValid,
    [property: JsonPropertyName("door")] string By);

public sealed record RelatedObligation(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("stand")] Status Status);

public sealed record NamedThing([property: JsonPropertyName("code")] string Code, [property: JsonPropertyName("naam")] string Name);

internal sealed class ShowObligationHandler(BundelDb db, TimeProvider clock) : IHandler<ShowObligation, ObligationDetails>
{
    public async Task<Result<ObligationDetails>> Handle(ShowObligation useCase, Actor actor, CancellationToken cancel)
    {
        var situation = await Situation.Read(db, clock, cancel);
        return situation.Book.Get(useCase.Code).Select(row => Details(situation, row));
    }

    private static ObligationDetails Details(Situation situation, RegisterRow row)
    {
        var code = row.Obligation.Code;
        return new ObligationDetails(
            row.View(situation.Today), row.Shipped, situation.Choice(code),
            [Together(situation, code), .. situation.Members.All.Select(member => Of(situation, row.Obligation, member))],
            [.. situation.Entries.Where(entry => entry.Obligation == code).OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.RecordedUtc)
                .Select(entry => new StatusLine(entry.On, situation.Members.NameOf(entry.ParticipantId), entry.Status, entry.Owner, entry.Note, entry.RecordedBy))],
            [.. situation.Evidence[code].Select(proof => new EvidenceView(proof.Title, proof.Address, proof.FileId is not null, proof.Covered(), proof.On, proof.ValidUntil, proof.IsValid(situation.Today), proof.RecordedBy))],
            Related(situation, row.Obligation.After), Related(situation, situation.Book.Dependents[code].Select(other => other.Code)),
            [.. situation.Deliveries.Where(delivery => delivery.Text().Obligations.Contains(code)).Select(delivery => new NamedThing(delivery.Code, delivery.Text().Name))],
            [.. situation.Cards.Where(card => card.Text().Obligation == code).Select(card => new NamedThing(card.Code, card.Text().Name))]);
    }

    private static MemberStatus Together(Situation situation, string code)
    {
        var entry = situation.Entry(code, null);
        return new MemberStatus(null, "Samenwerking", situation.IsWhole ? situation.Overall(code) : entry?.Status ?? Status.Unknown, entry?.Status ?? Status.Unknown, BindingForce.Unknown, entry?.Owner, entry?.On, entry?.Note);
    }

    private static MemberStatus Of(Situation situation, Obligation row, Member member)
    {
        var entry = situation.Entry(row.Code, member.Id);
        return new MemberStatus(member.Code, member.Name, situation.Of(row.Code, member), entry?.Status ?? Status.Unknown, row.ForceOn(member.Kind), situation.OwnerOf(row.Code, member), entry?.On, entry?.Note, situation.ManagementGaps(row, member) is not null);
    }

    private static RelatedObligation[] Related(Situation situation, IEnumerable<string> codes) =>
        [.. codes.Select(situation.Book.Find).OfType<RegisterRow>().Select(row => new RelatedObligation(row.Obligation.Code, row.Obligation.Name, situation.Overall(row.Obligation.Code)))];
}
