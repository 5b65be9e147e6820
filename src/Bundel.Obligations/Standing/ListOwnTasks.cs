// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Standing;

[UseCase("mijn-taken-tonen", "Toont wat op naam van de aangemelde persoon staat en nog niet klaar is")]
public sealed record ListOwnTasks : IQuery<IReadOnlyList<OwnedTask>>
{
    public static Permission Requires => ObligationsPermissions.See;
}

public sealed record OwnedTask(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("pad")] string Path,
    [property: JsonPropertyName("voor")] string Member,
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("staat")] string State,
    [property: JsonPropertyName("uiterlijk")] DateOnly? Due);

internal sealed class ListOwnTasksHandler(BundelDb db, TimeProvider clock) : IHandler<ListOwnTasks, IReadOnlyList<OwnedTask>>
{
    private const int SoonDays = 90;

    public async Task<Result<IReadOnlyList<OwnedTask>>> Handle(ListOwnTasks useCase, Actor actor, CancellationToken cancel)
    {
        var situation = await Situation.Read(db, clock, cancel);
        var email = await db.Set<Person>().Where(row => row.Id == actor.Person).Select(row => row.Email).FirstOrDefaultAsync(cancel);
        bool Mine(string? owner) => owner is not null && (Same(owner, actor.Name) || Same(owner, email));
        return situation.Book.Obligations.SelectMany(row => Obligations(situation, row, Mine))
            .Concat(situation.Deliveries.Where(delivery => Mine(delivery.Text().Owner) && delivery.Text().DoneOn is null).Select(delivery => new OwnedTask(delivery.Text().Name, "verplichtingen/opleveringen/" + delivery.Code, "", "oplevering", "open", delivery.Text().Due)))
            .Concat(Expiries(situation, Mine))
            .OrderBy(task => task.Due ?? DateOnly.MaxValue).ThenBy(task => task.Name, StringComparer.Ordinal).ToArray();
    }

    private static IEnumerable<OwnedTask> Obligations(Situation situation, Register.Obligation row, Func<string?, bool> mine)
    {
        var open = situation.Members.All.Where(member => mine(situation.OwnerOf(row.Code, member)) && !situation.Of(row.Code, member).IsReached()).ToList();
        if (open.Count == 0) yield break;
        var who = open.Count == situation.Members.All.Count ? "alle deelnemers" : string.Join(", ", open.Select(member => member.Name));
        yield return new OwnedTask(row.Name, "verplichtingen/register/" + row.Code, who, row.Kind.Text(), Statuses.Lowest(open.Select(member => situation.Of(row.Code, member))).Text(), row.Deadline?.Date);
    }

    private static IEnumerable<OwnedTask> Expiries(Situation situation, Func<string?, bool> mine) =>
        from card in situation.Cards
        let text = card.Text()
        where mine(text.FunctionalManager) || mine(text.TechnicalManager)
        from expiry in text.All()
        where expiry.Until <= situation.Today.AddDays(SoonDays)
        select new OwnedTask($"{expiry.Name} ({text.Name})", "verplichtingen/beheer/" + card.Code, situation.Members.NameOf(card.ParticipantId), expiry.Kind.Text(), expiry.Until < situation.Today ? "verlopen" : "verloopt", expiry.Until);

    private static bool Same(string one, string? other) => string.Equals(one.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
