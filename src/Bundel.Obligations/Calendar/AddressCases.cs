// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Calendar;

[UseCase("agenda-adressen-lijst", "Toont de geheime adressen waarmee agendaprogramma's de agenda ophalen; een geheim is nooit terug te lezen")]
public sealed record ListAddresses : IQuery<IReadOnlyList<AddressView>>
{
    public static Permission Requires => ObligationsPermissions.See;
}

public sealed record AddressView(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("voor")] string Scope,
    [property: JsonPropertyName("gemaakt")] DateTime MadeUtc,
    [property: JsonPropertyName("door")] string By);

[UseCase("agenda-adres-maken", "Maakt een geheim adres waarmee een agendaprogramma de agenda ophaalt, van de samenwerking of van één deelnemer", Example = """{"naam":"Agenda gemeentesecretaris","deelnemer":"lindehaven"}""")]
public sealed record MakeAddress(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("deelnemer")] string? Participant = null)
    : ICommand<NewAddress>, IValidated
{
    public static Permission Requires => ObligationsPermissions.See;

    public IEnumerable<Problem> Validate() => Required.Text("naam", Name, 100);
}

/// <summary>The secret, shown once.</summary>
public sealed record NewAddress(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("geheim")] string Secret);

[UseCase("agenda-adres-intrekken", "Trekt een geheim adres in; het geeft dadelijk niets meer", Example = """{"id":"0198f2c4-0000-7000-8000-000000000000"}""")]
public sealed record WithdrawAddress([property: JsonPropertyName("id")] Guid Id) : ICommand<Done>
{
    public static Permission Requires => ObligationsPermissions.See;
}

internal sealed class ListAddressesHandler(BundelDb db, TimeProvider clock) : IHandler<ListAddresses, IReadOnlyList<AddressView>>
{
    public async Task<Result<IReadOnlyList<AddressView>>> Handle(ListAddresses useCase, Actor actor, CancellationToken cancel)
    {
        var members = await Members.Read(db, clock, cancel);
        var rows = await db.Set<CalendarAddress>().AsNoTracking().OrderByDescending(row => row.MadeUtc).ThenBy(row => row.Id).ToListAsync(cancel);
        return rows.Select(row => new AddressView(row.Id, row.Name, members.NameOf(row.ParticipantId), row.MadeUtc, row.MadeBy)).ToArray();
    }
}

internal sealed class MakeAddressHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<MakeAddress, NewAddress>
{
    private const int Most = 200;

    public async Task<Result<NewAddress>> Handle(MakeAddress useCase, Actor actor, CancellationToken cancel)
    {
        var member = (await Members.Read(db, clock, cancel)).Named(useCase.Participant, actor);
        if (!member.Succeeded) return Result<NewAddress>.Failure(member.Problems);
        if (member.Value is null && actor.Participants is not null) return Problem.Forbidden("Uw rol geldt voor één deelnemer; noem die deelnemer.") with { Field = "deelnemer" };
        if (await db.Set<CalendarAddress>().CountAsync(cancel) >= Most) return Problem.Conflict("te-veel-adressen", "Er zijn te veel adressen; trek er eerst een in.");
        var (address, secret) = CalendarAddress.Make(actor.Collaboration!.Value, member.Value?.Id, useCase.Name.Trim(), actor.Name, clock.Instant());
        db.Add(address);
        note.About(address.Name);
        return new NewAddress(address.Id, secret);
    }
}

internal sealed class WithdrawAddressHandler(BundelDb db, AuditNote note) : IHandler<WithdrawAddress, Done>
{
    public async Task<Result<Done>> Handle(WithdrawAddress useCase, Actor actor, CancellationToken cancel)
    {
        var row = await db.Set<CalendarAddress>().FirstOrDefaultAsync(address => address.Id == useCase.Id, cancel);
        if (row is null || (row.ParticipantId is null && actor.Participants is not null)) return Problem.NotFound("Dit adres bestaat niet.") with { Field = "id" };
        db.Remove(row);
        note.About(row.Name);
        return new Done();
    }
}
