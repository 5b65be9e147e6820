// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Obligations.Register;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Deliveries;

[UseCase("opleveringen-lijst", "Toont de opleveringen")]
public sealed record ListDeliveries : IQuery<IReadOnlyList<DeliveryView>>
{
    public static Permission Requires => ObligationsPermissions.See;
}

[UseCase("oplevering-tonen", "Toont één oplevering", Example = """{"code":"berichtenbox"}""")]
public sealed record ShowDelivery([property: JsonPropertyName("code")] string Code) : IQuery<DeliveryView>
{
    public static Permission Requires => ObligationsPermissions.See;
}

public sealed record DeliveryView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("oplevering")] DeliveryText Text,
    [property: JsonPropertyName("mutatie")] string? Mutation);

[UseCase("oplevering-vastleggen", "Legt een oplevering vast: één stuk werk voor meer verplichtingen en deelnemers", Example = """{"code":"berichtenbox","oplevering":{"naam":"Berichtenbox voor alle deelnemers","verplichtingen":["bs-mo","wmebv-04"],"deelnemers":[],"weken":8,"wekenPerDeelnemer":4,"wekenAlleen":10,"vraag":[{"vaardigheid":"beheer"},{"vaardigheid":"informatiemanagement","bijDeelnemer":true}],"uiterlijk":"2027-09-30","eenmalig":"48000.00","perJaar":"12000.00","jaar":2027}}""")]
public sealed record RecordDelivery(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("oplevering")] DeliveryText Text)
    : ICommand<Done>, IValidated
{
    private const int MostWeeks = 520;

    public static Permission Requires => ObligationsPermissions.Plan;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in (Problem[])[.. CodeRules.CheckListed(Code), .. Required.Text("naam", Text.Name, 200)]) yield return problem;
        if (Code?.StartsWith(Roadmaps.DutyTasks.Prefix, StringComparison.Ordinal) == true) yield return Problem.InField("code", "code-bezet", "Codes die met beheer- beginnen, horen in het plan bij de beheerkaarten.");
        if (new[] { Text.Weeks, Text.WeeksEach, Text.WeeksAlone, Text.Weight }.Any(number => number is < 0 or > MostWeeks)) yield return Problem.InField("weken", "weken-ongeldig", "Weken en gewicht liggen tussen 0 en 520.");
        if (Text.Mode == DeliveryMode.Together ? Text.Weeks + Text.WeeksEach == 0 : Text.WeeksAlone == 0) yield return Problem.InField("weken", "weken-ontbreken", "Geef hoeveel weken het werk duurt.");
        if (Text.OneOff?.Cents < 0 || Text.Yearly?.Cents < 0) yield return Problem.InField("eenmalig", "bedrag-negatief", "Kosten zijn niet negatief.");
        foreach (var date in new[] { Text.NotBefore, Text.Due, Text.Release, Text.DoneOn }.Where(date => date?.Year < 1900)) yield return Problem.InField("uiterlijk", "datum-te-oud", "Een datum ligt voor 1900.") with { Found = Dutch.ShortDate(date!.Value) };
        foreach (var demand in (Text.Demands ?? []).Where(demand => string.IsNullOrWhiteSpace(demand.Skill) || demand.Amount < 1)) yield return Problem.InField("vraag", "vraag-ongeldig", "Een vraag noemt een vaardigheid en ten minste één mens.") with { Found = demand.Skill };
    }
}

[UseCase("oplevering-verwijderen", "Verwijdert een oplevering", Example = """{"code":"berichtenbox"}""")]
public sealed record RemoveDelivery([property: JsonPropertyName("code")] string Code) : ICommand<Done>
{
    public static Permission Requires => ObligationsPermissions.Plan;
}

[UseCase("oplevering-kosten-voorstellen", "Stelt de kosten van een oplevering voor als begrotingsmutatie; het besluit staat nog open", Example = """{"code":"berichtenbox","kostengroep":"zaaksysteem"}""")]
public sealed record ProposeDeliveryCost(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("kostengroep")] string Pool)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => ObligationsPermissions.Plan;

    public IEnumerable<Problem> Validate() => Required.Text("kostengroep", Pool, 60);
}

internal sealed class ListDeliveriesHandler(BundelDb db) : IHandler<ListDeliveries, IReadOnlyList<DeliveryView>>
{
    public async Task<Result<IReadOnlyList<DeliveryView>>> Handle(ListDeliveries useCase, Actor actor, CancellationToken cancel)
    {
        var rows = await db.Set<Delivery>().AsNoTracking().ToListAsync(cancel);
        return rows.Select(row => new DeliveryView(row.Code, row.Text(), row.Mutation)).OrderBy(row => row.Text.Due ?? DateOnly.MaxValue).ThenBy(row => row.Code, StringComparer.Ordinal).ToArray();
    }
}

internal sealed class ShowDeliveryHandler(BundelDb db) : IHandler<ShowDelivery, DeliveryView>
{
    public async Task<Result<DeliveryView>> Handle(ShowDelivery useCase, Actor actor, CancellationToken cancel) =>
        (await db.FindDelivery(useCase.Code, cancel)).Select(row => new DeliveryView(row.Code, row.Text(), row.Mutation));
}

internal sealed class RecordDeliveryHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<RecordDelivery, Done>
{
    public async Task<Result<Done>> Handle(RecordDelivery useCase, Actor actor, CancellationToken cancel)
    {
        var book = await RegisterBook.Read(db, cancel);
        var members = await Members.Read(db, clock, cancel);
        var known = await db.Set<Delivery>().ToListAsync(cancel);
        var problems = useCase.Text.Obligations.SelectMany(code => book.Get(code, "verplichtingen").Problems).ToList();
        problems.AddRange(useCase.Text.Participants.Where(code => members.Find(code) is null).Select(code => Problem.NotFound("Deze deelnemer bestaat niet in deze samenwerking.") with { Field = "deelnemers", Found = code }));
        var codes = known.Select(row => row.Code).Append(useCase.Code).Distinct().ToList();
        var after = known.Where(row => row.Code != useCase.Code).ToDictionary(row => row.Code, row => row.Text().After ?? []);
        after[useCase.Code] = useCase.Text.After ?? [];
        problems.AddRange(after[useCase.Code].Where(code => !codes.Contains(code)).Select(code => Problem.NotFound("Deze oplevering bestaat niet.") with { Field = "na", Found = code }));
        if (problems.Count == 0 && Planning.Model.Cycles.Find([.. codes.Select(code => after[code].Select(before => codes.IndexOf(before)).ToArray())]) is { } cycle)
            problems.Add(Problem.InField("na", "kringloop", "Deze opleveringen wachten in een kring op elkaar.") with { Found = string.Join(" na ", cycle.Append(cycle[0]).Select(at => codes[at])) });
        if (problems.Count > 0) return problems;
        if (known.FirstOrDefault(row => row.Code == useCase.Code) is { } row) row.Change(useCase.Text);
        else db.Add(new Delivery(actor.Collaboration!.Value, useCase.Code, useCase.Text));
        note.About(useCase.Text.Name);
        return new Done();
    }
}

internal sealed class RemoveDeliveryHandler(BundelDb db, AuditNote note) : IHandler<RemoveDelivery, Done>
{
    public async Task<Result<Done>> Handle(RemoveDelivery useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindDelivery(useCase.Code, cancel);
        if (!found.Succeeded) return Result<Done>.Failure(found.Problems);
        var others = await db.Set<Delivery>().Where(row => row.Id != found.Value.Id).ToListAsync(cancel);
        if (others.Find(row => row.Text().After?.Contains(found.Value.Code) == true) is { } waiting)
            return Problem.Conflict("oplevering-in-gebruik", $"Op deze oplevering wacht {waiting.Text().Name}.") with { Field = "code" };
        db.Remove(found.Value);
        note.About(found.Value.Text().Name);
        return new Done();
    }
}

internal sealed class ProposeDeliveryCostHandler(BundelDb db, IEnumerable<IProposeMutation> proposers, TimeProvider clock, AuditNote note) : IHandler<ProposeDeliveryCost, Done>
{
    public async Task<Result<Done>> Handle(ProposeDeliveryCost useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindDelivery(useCase.Code, cancel);
        if (!found.Succeeded) return Result<Done>.Failure(found.Problems);
        var (row, text) = (found.Value, found.Value.Text());
        if (row.Mutation is { } already) return Problem.Conflict("al-voorgesteld", $"De kosten staan al in mutatie {already}.") with { Field = "code" };
        if (text is { OneOff: null or { Cents: 0 }, Yearly: null or { Cents: 0 } }) return Problem.Conflict("geen-kosten", "Deze oplevering heeft nog geen kosten.") with { Field = "code" };
        if (proposers.FirstOrDefault() is not { } settlement) return Problem.Conflict("geen-verrekening", "Deze uitgave heeft geen verrekening om de kosten aan voor te stellen.");
        var proposal = new MutationProposal("oplevering-" + row.Code, text.Name, text.Year ?? clock.Today().Year + 1, useCase.Pool.Trim(), text.Key, text.OneOff, text.Yearly);
        var proposed = await settlement.Propose(proposal, actor, cancel);
        return proposed.Then<Done>(code =>
        {
            row.Propose(code);
            note.About(text.Name);
            return new Done();
        });
    }
}

internal static class DeliveryLookup
{
    public static async Task<Result<Delivery>> FindDelivery(this BundelDb db, string? code, CancellationToken cancel)
    {
        var trimmed = code?.Trim() ?? "";
        return await db.Set<Delivery>().FirstOrDefaultAsync(row => row.Code == trimmed, cancel) is { } row
            ? row
            : Problem.NotFound("Deze oplevering bestaat niet.") with { Field = "code", Found = trimmed.Length == 0 ? "niets" : trimmed };
    }
}
