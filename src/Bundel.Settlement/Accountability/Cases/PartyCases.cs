// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Accountability.Cases;

[UseCase("verbonden-partij-tonen", "Toont de gegevens voor de paragraaf verbonden partijen en de beleidsindicatoren van een jaar", Example = """{"jaar":2026}""")]
public sealed record ShowParty([property: JsonPropertyName("jaar")] int Year) : IQuery<PartyView>
{
    public static Permission Requires => SettlementPermissions.See;
}

[UseCase("verbonden-partij-vastleggen", "Legt de gegevens vast voor de paragraaf verbonden partijen en de beleidsindicatoren van een jaar; wat leeg is, is onbekend", Example = """{"jaar":2026,"gegevens":{"vestigingsplaats":"Lindehaven","openbaarBelang":"Gezamenlijke ICT-dienstverlening voor de deelnemers.","eigenVermogenBegin":"410000.00","eigenVermogenEind":"430000.00"}}""")]
public sealed record ChangeParty(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("gegevens")] PartyText Facts)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate()
    {
        if (Year is < 1980 or > 2200) yield return Problem.InField("jaar", "jaar-ongeldig", "Dit is geen begrotingsjaar.");
        foreach (var (field, text) in new[] { ("vestigingsplaats", Facts.Seat), ("openbaarBelang", Facts.PublicInterest), ("visie", Facts.Vision), ("beleidsvoornemens", Facts.Policy) })
            foreach (var problem in text is null ? [] : Required.Text(field, text, 4000).Where(problem => problem.Code != "verplicht")) yield return problem;
        foreach (var (field, fte) in new[] { ("formatie", Facts.Formation), ("bezetting", Facts.Occupation) })
            if (fte is < 0 or > 100_000) yield return Problem.InField(field, "fte-ongeldig", "Dit aantal fte kan niet.") with { Found = Dutch.Figure(fte.Value) };
    }
}

public sealed record PartyView(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("gegevens")] PartyText? Facts,
    [property: JsonPropertyName("verrekening")] string? Run,
    [property: JsonPropertyName("indicatoren")] IReadOnlyList<PolicyIndicator> Indicators);

internal sealed class ShowPartyHandler(PartyBook book) : IHandler<ShowParty, PartyView>
{
    public async Task<Result<PartyView>> Handle(ShowParty useCase, Actor actor, CancellationToken cancel)
    {
        var found = await book.Of(useCase.Year, cancel);
        return new PartyView(useCase.Year, found.Facts, found.Run?.Code, found.Indicators);
    }
}

internal sealed class ChangePartyHandler(BundelDb db, AuditNote note) : IHandler<ChangeParty, Done>
{
    public async Task<Result<Done>> Handle(ChangeParty useCase, Actor actor, CancellationToken cancel)
    {
        var facts = await db.Set<PartyFacts>().FirstOrDefaultAsync(row => row.Year == useCase.Year, cancel);
        if (facts is null) db.Add(facts = new PartyFacts(actor.Collaboration!.Value, useCase.Year));
        facts.Change(useCase.Facts);
        note.About(FormattableString.Invariant($"verbonden partij {useCase.Year}"));
        return new Done();
    }
}
