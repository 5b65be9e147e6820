// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;
using Bundel.Obligations.Standing;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Management;

[UseCase("beheerkaarten-lijst", "Toont de beheerkaarten, wat er ontbreekt en wat er verloopt")]
public sealed record ListCards : IQuery<CardsView>
{
    public static Permission Requires => ObligationsPermissions.See;
}

public sealed record CardsView(
    [property: JsonPropertyName("beheerkaarten")] IReadOnlyList<CardView> Cards,
    [property: JsonPropertyName("nietGeregeld")] IReadOnlyList<Unmanaged> Unmanaged);

public sealed record CardView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("deelnemer")] string? Participant,
    [property: JsonPropertyName("voor")] string Owner,
    [property: JsonPropertyName("beheerkaart")] CardText Text,
    [property: JsonPropertyName("ontbreekt")] IReadOnlyList<string> Gaps,
    [property: JsonPropertyName("eerste")] Expiry? First);

/// <summary>Something in use of which management is not arranged.</summary>
public sealed record Unmanaged(
    [property: JsonPropertyName("verplichting")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<string> Members,
    [property: JsonPropertyName("reden")] string Because);

[UseCase("beheerkaart-vastleggen", "Legt vast hoe een bouwsteen in gebruik wordt beheerd", Example = """{"code":"digid-gedeeld","beheerkaart":{"naam":"DigiD, gedeelde aansluiting","verplichting":"bs-digid","functioneelBeheerder":"Architect","technischBeheerder":"Teamleider Beheer","leverancier":"Voorbeeld BV","contractTot":"2027-12-31","termijnen":[{"soort":"certificaat","naam":"PKIoverheid DigiD","tot":"2027-02-14","uitgever":"Voorbeeld CA"}]}}""")]
public sealed record RecordCard(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("beheerkaart")] CardText Text,
    [property: JsonPropertyName("deelnemer")] string? Participant = null)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => ObligationsPermissions.Record;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in (Problem[])[.. CodeRules.CheckListed(Code), .. Required.Text("naam", Text.Name, 200)]) yield return problem;
        foreach (var expiry in Text.All().Where(expiry => expiry.Until.Year < 1900 || string.IsNullOrWhiteSpace(expiry.Name) || expiry.RepeatMonths is < 1 or > 120 || expiry.Weeks is < 1 or > 52))
            yield return Problem.InField("termijnen", "termijn-ongeldig", "Een termijn heeft een naam, een dag vanaf 1900, herhaalt na 1 tot en met 120 maanden en vraagt 1 tot en met 52 weken werk.") with { Found = expiry.Name };
        foreach (var connection in Text.Connections ?? [])
        {
            if (!string.IsNullOrWhiteSpace(connection.Oin) && !Oin.Parse(connection.Oin).Succeeded) yield return Problem.InField("aansluitingen", "oin-ongeldig", "Dit is geen OIN.") with { Found = connection.Oin, Expected = "twintig cijfers" };
        }
    }
}

[UseCase("beheerkaart-verwijderen", "Verwijdert een beheerkaart", Example = """{"code":"digid-gedeeld"}""")]
public sealed record RemoveCard([property: JsonPropertyName("code")] string Code) : ICommand<Done>
{
    public static Permission Requires => ObligationsPermissions.Record;
}

internal sealed class ListCardsHandler(BundelDb db, TimeProvider clock) : IHandler<ListCards, CardsView>
{
    public async Task<Result<CardsView>> Handle(ListCards useCase, Actor actor, CancellationToken cancel)
    {
        var situation = await Situation.Read(db, clock, cancel);
        return new CardsView(
            [.. situation.Cards.Select(card => View(card, situation)).OrderBy(card => card.First?.Until ?? DateOnly.MaxValue)],
            [.. situation.Book.Obligations.Select(row => Missing(row, situation)).OfType<Unmanaged>()]);
    }

    internal static CardView View(ManagementCard card, Situation situation)
    {
        var text = card.Text();
        return new CardView(card.Code, situation.Members.Find(card.ParticipantId)?.Code, card.ParticipantId is null ? "alle deelnemers" : situation.Members.NameOf(card.ParticipantId), text, text.Gaps(), text.All().FirstOrDefault());
    }

    internal static Unmanaged? Missing(Obligation row, Situation situation)
    {
        var open = situation.Members.All.Select(member => (member.Name, Gaps: situation.ManagementGaps(row, member))).Where(pair => pair.Gaps is not null).ToList();
        if (open.Count == 0) return null;
        var gaps = open.Select(pair => pair.Gaps!).FirstOrDefault(gaps => gaps.Count > 0);
        return new Unmanaged(row.Code, row.Name, [.. open.Select(pair => pair.Name)], gaps is null ? "er is geen beheerkaart" : "op de beheerkaart ontbreekt: " + Dutch.List(gaps));
    }
}

internal sealed class RecordCardHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<RecordCard, Done>
{
    public async Task<Result<Done>> Handle(RecordCard useCase, Actor actor, CancellationToken cancel)
    {
        var book = await RegisterBook.Read(db, cancel);
        var member = (await Members.Read(db, clock, cancel)).Named(useCase.Participant, actor);
        List<Problem> problems = [.. book.Get(useCase.Text.Obligation).Problems, .. member.Problems];
        if (problems.Count == 0 && member.Value is null && actor.Participants is not null) problems.Add(Problem.Forbidden("Uw rol geldt voor één deelnemer; noem die deelnemer.") with { Field = "deelnemer" });
        if (problems.Count > 0) return problems;
        var row = await db.Set<ManagementCard>().FirstOrDefaultAsync(card => card.Code == useCase.Code, cancel);
        if (row is null) db.Add(new ManagementCard(actor.Collaboration!.Value, useCase.Code, member.Value?.Id, useCase.Text));
        else if (row.ParticipantId != member.Value?.Id) return Problem.Conflict("kaart-van-ander", "Deze beheerkaart hoort bij een ander; kies een andere code.") with { Field = "deelnemer" };
        else row.Change(useCase.Text);
        note.About(useCase.Text.Name);
        return new Done();
    }
}

internal sealed class RemoveCardHandler(BundelDb db, AuditNote note) : IHandler<RemoveCard, Done>
{
    public async Task<Result<Done>> Handle(RemoveCard useCase, Actor actor, CancellationToken cancel)
    {
        var row = await db.Set<ManagementCard>().FirstOrDefaultAsync(card => card.Code == useCase.Code, cancel);
        if (row is null || (row.ParticipantId is null && actor.Participants is not null)) return Problem.NotFound("Deze beheerkaart bestaat niet.") with { Field = "code" };
        db.Remove(row);
        note.About(row.Text().Name);
        return new Done();
    }
}
