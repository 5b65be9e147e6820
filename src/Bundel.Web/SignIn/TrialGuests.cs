// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Web.SignIn;

/// <summary>In a trial there is no provider that knows who you are: with the right code you become the person of the invitation.</summary>
public sealed class TrialGuests(BundelDb db, ActorFactory actors, TimeProvider clock)
{
    public async Task<Result<Actor>> Enter(InvitationId id, string code, string name, CancellationToken cancel)
    {
        if (Required.Text("naam", name, 100).ToArray() is { Length: > 0 } problems) return problems;
        var invitation = await db.Set<Invitation>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancel);
        if (invitation is null || !invitation.IsOpen(clock.Instant()) || !InvitationCode.Matches(code, invitation.CodeHash))
            return new Problem("uitnodiging-werkt-niet", "Deze uitnodiging werkt niet. Zij geldt één keer, tot haar einddatum, met de juiste code.") { Kind = ProblemKind.Forbidden, Field = "code" };
        var person = await db.Set<Person>().FirstOrDefaultAsync(row => row.Email == invitation.Email, cancel);
        if (person is null) db.Add(person = new Person(PersonId.New(), name.Trim(), invitation.Email));
        await db.SaveChangesAsync(cancel);
        return (await actors.For(person.Id, null, cancel))!;
    }
}
