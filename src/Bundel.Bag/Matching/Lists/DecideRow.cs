// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Matching.Lists;

[UseCase("bag-rij-besluiten", "Aanvaardt het voorstel bij een rij, kiest een ander adres, of wijst af met een terugmelding", Example = """{"lijst":"belasting-2026","rij":12,"besluit":"gekozen","nummeraanduiding":"9101200000000003"}""")]
public sealed record DecideRow(
    [property: JsonPropertyName("lijst")] string List,
    [property: JsonPropertyName("rij")] int Row,
    [property: JsonPropertyName("besluit")] RowDecision Decision,
    [property: JsonPropertyName("nummeraanduiding")] string? Address = null,
    [property: JsonPropertyName("terugmelding")] CorrectionInput? Correction = null)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => BagPermissions.Work;

    public IEnumerable<Problem> Validate()
    {
        if (Decision is RowDecision.Open or RowDecision.Certain) yield return Problem.InField("besluit", "besluit-onjuist", "Dit is geen besluit.") with { Expected = "aanvaard, gekozen of afgewezen" };
        if (Decision == RowDecision.Chosen && IdentifierLookup.Parse(Address) == 0) yield return Problem.InField("nummeraanduiding", "nummeraanduiding-onjuist", "Kies een adres.") with { Found = Address, Expected = "de zestien cijfers van een nummeraanduiding" };
        if (Decision == RowDecision.Rejected)
        {
            foreach (var problem in Correction is null ? [Problem.InField("voorgesteld", "terugmelding-ontbreekt", "Zeg wat er in de BAG niet klopt.")] : Correction.Check()) yield return problem;
        }
    }
}

internal sealed class DecideRowHandler(BundelDb db, MatchDesk desk, TimeProvider clock, AuditNote note) : IHandler<DecideRow, Done>
{
    public async Task<Result<Done>> Handle(DecideRow useCase, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<MatchedList>().AsNoTracking().FirstOrDefaultAsync(each => each.Code == useCase.List, cancel) is not { } list || !actor.Covers(list.ParticipantId!.Value)) return Problem.NotFound("Deze lijst bestaat niet.") with { Field = "lijst", Found = useCase.List };
        if (await db.Set<MatchItem>().FirstOrDefaultAsync(each => each.ListId == list.Id && each.Row == useCase.Row, cancel) is not { } row) return Problem.NotFound("Deze rij bestaat niet.") with { Field = "rij", Found = Dutch.Number(useCase.Row) };
        var address = useCase.Decision switch
        {
            RowDecision.Accepted => row.Choices().Count > 0 ? row.Choices()[0].Address : null,
            RowDecision.Chosen => $"{IdentifierLookup.Parse(useCase.Address):0000000000000000}",
            _ => null,
        };
        if (useCase.Decision == RowDecision.Accepted && address is null) return Problem.InField("besluit", "voorstel-ontbreekt", "Bij deze rij is er geen voorstel om te aanvaarden.");
        if (useCase.Decision == RowDecision.Chosen && desk.Use((index, _) => index.FactsOf(address!)) is null) return Problem.InField("nummeraanduiding", "nummeraanduiding-onbekend", "Dit adres staat niet als huidig adres in de BAG.") with { Found = address };
        row.Decide(useCase.Decision, address, actor.Name, clock.Instant());
        if (useCase.Decision == RowDecision.Rejected) await Report(useCase.Correction!, list, row, actor, cancel);
        note.About($"rij {row.Row} van {list.Code}: {useCase.Decision.Text()}");
        return new Done();
    }

    /// <summary>A terugmelding has address facts and nothing of the row: it outlives the list. The address is the one in the BAG, never that of the list.</summary>
    private async Task Report(CorrectionInput input, MatchedList list, MatchItem row, Actor actor, CancellationToken cancel)
    {
        var today = clock.Today();
        var code = $"tm-{today:yyyyMMdd}-{row.Id.ToString("N")[^6..]}";
        var correction = new Correction(actor.Collaboration!.Value, row.ParticipantId!.Value, code, CorrectionText.Of(input, list.Registration.Text(), today, WorkingCalendar.Dutch));
        db.Add(correction);
        var signal = CorrectionSignal.Of(code, correction.Text(), list.Registration, row.Choices() is [var first, ..] ? first.Text : null);
        await CorrectionSignal.Report(db, correction, signal, $"gekoppelde lijst van de {list.Registration.Text()}", clock.Instant(), cancel);
    }
}

internal static class RowDecisions
{
    public static string Text(this RowDecision decision) => decision switch
    {
        RowDecision.Open => "open",
        RowDecision.Certain => "zeker",
        RowDecision.Accepted => "aanvaard",
        RowDecision.Chosen => "gekozen",
        _ => "afgewezen",
    };
}
