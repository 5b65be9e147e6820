// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Year.Positions;

[UseCase("betalingen-vastleggen", "Legt betalingen van deelnemers vast; een fout gaat eraf met een negatief bedrag", Example = """{"betalingen":[{"jaar":2026,"deelnemer":"kerkveen","datum":"2026-02-16","bedrag":"100000.00","kenmerk":"2026-V01-kerkveen"}]}""")]
public sealed record RecordPayments([property: JsonPropertyName("betalingen")] IReadOnlyList<PaymentText> Payments) : ICommand<Done>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate()
    {
        if (Payments.Count == 0) yield return Problem.InField("betalingen", "verplicht", "Noem ten minste één betaling.");
        if (Payments.Any(payment => payment.Amount == Money.Zero)) yield return Problem.InField("bedrag", "bedrag-nul", "Een betaling van nul is geen betaling.");
    }
}

[UseCase("open-posten-tonen", "Toont per deelnemer wat voorschotten en afrekening vragen, wat is betaald en hoe lang de rest al open staat", Example = """{"jaar":2026,"op":"2026-10-01"}""")]
public sealed record ShowPositions(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("op")] DateOnly? On = null,
    [property: JsonPropertyName("deelnemer")] string? Participant = null)
    : IQuery<PositionsView>
{
    public static Permission Requires => SettlementPermissions.See;
}

public sealed record PositionsView(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("op")] DateOnly On,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<Position> Participants);

/// <param name="Open">Not paid yet, due or not.</param>
/// <param name="PerClass">In the order of <see cref="Ageing.Classes"/>.</param>
/// <param name="Credit">Paid more than there is to pay.</param>
public sealed record Position(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("gevraagd")] Money Asked,
    [property: JsonPropertyName("betaald")] Money Paid,
    [property: JsonPropertyName("open")] Money Open,
    [property: JsonPropertyName("ouderdom")] IReadOnlyList<Money> PerClass,
    [property: JsonPropertyName("tegoed")] Money Credit,
    [property: JsonPropertyName("posten")] IReadOnlyList<OpenClaim> Claims);

internal sealed class RecordPaymentsHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<RecordPayments, Done>
{
    public async Task<Result<Done>> Handle(RecordPayments useCase, Actor actor, CancellationToken cancel)
    {
        var problems = new List<Problem>();
        foreach (var payment in useCase.Payments)
        {
            var found = await db.FindParticipant(payment.Participant, cancel);
            problems.AddRange(found.Problems);
            if (payment.Day > clock.Today()) problems.Add(Problem.InField("datum", "datum-in-toekomst", "Een betaling die is ontvangen, heeft geen datum in de toekomst.") with { Found = Dutch.ShortDate(payment.Day) });
            if (found.Succeeded) db.Add(new Payment(actor.Collaboration!.Value, found.Value.Id, payment, actor.Name, clock.Instant()));
        }

        if (problems.Count > 0) return problems;
        note.About(Dutch.Count(useCase.Payments.Count, "betaling", "betalingen"));
        return new Done();
    }
}

internal sealed class ShowPositionsHandler(BundelDb db, PositionBook book, IHandler<ListParticipants, IReadOnlyList<ParticipantView>> participants, TimeProvider clock) : IHandler<ShowPositions, PositionsView>
{
    public async Task<Result<PositionsView>> Handle(ShowPositions useCase, Actor actor, CancellationToken cancel)
    {
        var claims = await book.Claims(useCase.Year, actor, cancel);
        var known = await participants.Handle(new ListParticipants(), actor, cancel);
        if (!claims.Succeeded || !known.Succeeded) return Result<PositionsView>.Failure([.. claims.Problems, .. known.Problems]);
        var today = useCase.On ?? clock.Today();
        var payments = (await db.Set<Payment>().AsNoTracking().Where(row => row.Year == useCase.Year && row.Day <= today).OrderBy(row => row.Day).ThenBy(row => row.Id).ToListAsync(cancel)).ToLookup(row => row.ParticipantId!.Value);
        var seen = known.Value.Where(row => actor.Covers(row.Id) && (string.IsNullOrWhiteSpace(useCase.Participant) || row.Code == useCase.Participant));
        return new PositionsView(useCase.Year, today, [.. seen.Select(row => Of(row, claims.Value.GetValueOrDefault(row.Code) ?? [], payments[row.Id], today)).Where(row => row.Claims.Count > 0 || row.Paid != Money.Zero)]);
    }

    private static Position Of(ParticipantView row, IReadOnlyList<Claim> claims, IEnumerable<Payment> payments, DateOnly today)
    {
        var all = payments.ToList();
        var (open, left) = Ageing.Apply(claims, all.Select(payment => (payment.Amount, payment.Claim)), today);
        return new Position(row.Code, row.Name, Money.Sum(claims.Select(claim => claim.Amount)), Money.Sum(all.Select(payment => payment.Amount)), Money.Sum(open.Select(claim => claim.Open)), Ageing.PerClass(open), left, open);
    }
}
