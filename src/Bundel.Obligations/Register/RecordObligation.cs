// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Register;

[UseCase("verplichting-vastleggen", "Legt een eigen verplichting vast, of wijkt met reden af van het register", Example = """{"verplichting":{"code":"eigen-klimaat","naam":"Klimaatadaptatieplan actueel","soort":"afspraak","thema":"omgeving","graden":[{"organisatie":"gemeente","graad":"bestuurlijke-afspraak"}],"datums":[{"soort":"uiterste-datum","datum":"2027-12-31","precisie":"dag","status":"vastgesteld","bron":"besluit van het bestuur","gezien":"2026-11-01"}]},"reden":"Besluit van het bestuur"}""")]
public sealed record RecordObligation(
    [property: JsonPropertyName("verplichting")] Obligation Row,
    [property: JsonPropertyName("reden")] string Because)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => ObligationsPermissions.Register;

    public IEnumerable<Problem> Validate() => [.. ObligationRules.Check(Row), .. Required.Text("reden", Because, 500)];
}

[UseCase("verplichting-terugnemen", "Neemt een eigen verplichting of een afwijking terug; een rij uit het register geldt dan weer zoals zij is", Example = """{"verplichting":"eigen-klimaat","reden":"Vervallen"}""")]
public sealed record TakeBackObligation(
    [property: JsonPropertyName("verplichting")] string Code,
    [property: JsonPropertyName("reden")] string Because)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => ObligationsPermissions.Register;

    public IEnumerable<Problem> Validate() => Required.Text("reden", Because, 500);
}

internal sealed class RecordObligationHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<RecordObligation, Done>
{
    public async Task<Result<Done>> Handle(RecordObligation useCase, Actor actor, CancellationToken cancel)
    {
        var book = await RegisterBook.Read(db, cancel);
        Obligation[] after = [.. book.Obligations.Where(row => row.Code != useCase.Row.Code), useCase.Row];
        Problem[] problems = [.. ObligationRules.CheckGraph(after)];
        if (problems.Length > 0) return problems;
        db.Add(new RegisterEntry(actor.Collaboration!.Value, useCase.Row.Code, useCase.Row, useCase.Because.Trim(), actor.Name, clock.Instant()));
        note.About(useCase.Row.Name);
        return new Done();
    }
}

internal sealed class TakeBackObligationHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<TakeBackObligation, Done>
{
    public async Task<Result<Done>> Handle(TakeBackObligation useCase, Actor actor, CancellationToken cancel)
    {
        var book = await RegisterBook.Read(db, cancel);
        var found = book.Get(useCase.Code);
        if (!found.Succeeded) return Result<Done>.Failure(found.Problems);
        if (found.Value.Entry is null) return Problem.Conflict("geen-afwijking", "Deze rij staat er zoals zij in het register staat; er is niets om terug te nemen.") with { Field = "verplichting" };
        Obligation[] after = [.. book.Obligations.Where(row => row.Code != found.Value.Obligation.Code), .. found.Value.Shipped is { } shipped ? [shipped] : Array.Empty<Obligation>()];
        Problem[] problems = [.. ObligationRules.CheckGraph(after)];
        if (problems.Length > 0) return problems;
        db.Add(new RegisterEntry(actor.Collaboration!.Value, found.Value.Obligation.Code, null, useCase.Because.Trim(), actor.Name, clock.Instant()));
        note.About(found.Value.Obligation.Name);
        return new Done();
    }
}
