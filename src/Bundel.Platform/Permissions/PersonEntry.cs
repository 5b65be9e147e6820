// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>
/// Finds or makes the person whom an identity provider vouches for. Who was here before is known by the subject; the first time by the e-mail address,
/// which the caller has checked. An address that the provider gave to someone else before is refused: it may have been handed out again.
/// </summary>
public sealed class PersonEntry(IServiceScopeFactory scopes)
{
    public async Task<Result<Person>> Enter(string provider, string subject, string name, string email, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        if (await db.Set<PersonIdentity>().FirstOrDefaultAsync(row => row.Provider == provider && row.Subject == subject, cancel) is { } known)
        {
            var person = await db.Set<Person>().SingleAsync(row => row.Id == known.PersonId, cancel);
            person.Rename(name);
            await db.SaveChangesAsync(cancel);
            return person;
        }

        var address = EmailAddress.Normal(email);
        var found = await db.Set<Person>().FirstOrDefaultAsync(row => row.Email == address, cancel);
        if (found is not null && await db.Set<PersonIdentity>().AnyAsync(row => row.Provider == provider && row.PersonId == found.Id, cancel))
            return Problem.Conflict("emailadres-van-ander", "Dit e-mailadres hoorde eerder bij iemand anders.");
        if (found is null) db.Add(found = new Person(PersonId.New(), name, address));
        db.Add(new PersonIdentity(found.Id, provider, subject));
        await db.SaveChangesAsync(cancel);
        return found;
    }
}
