// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Web.SignIn.Sessions;

/// <summary>Keeps tickets in the database: the cookie holds a random key, and a session that was ended or has expired opens nothing, on any node.</summary>
internal sealed class DatabaseTickets(IServiceScopeFactory scopes, IDataProtectionProvider protection, IHttpContextAccessor request, TimeProvider clock) : ITicketStore
{
    /// <summary>The last time seen is written once a minute, not on every request.</summary>
    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(1);

    private readonly IDataProtector protector = protection.CreateProtector("bundel.sessies");

    public Task<string> StoreAsync(AuthenticationTicket ticket) => InScope(async db =>
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var now = clock.Instant();
        var (idle, absolute) = (now - Session.Idle, now - Session.Absolute);
        await db.Set<Session>().Where(row => row.SeenUtc <= idle || row.StartedUtc <= absolute).ExecuteDeleteAsync();
        var user = ticket.Principal;
        var device = request.HttpContext?.Request.Headers.UserAgent.ToString() ?? "";
        db.Add(new Session(SignInTicket.SessionOf(user)!.Value, key, SignInTicket.PersonOf(user)!.Value, SignInTicket.ProviderOf(user), device, Protect(ticket), now));
        await db.SaveChangesAsync();
        return key;
    });

    public Task RenewAsync(string key, AuthenticationTicket ticket) => InScope(async db =>
    {
        if (await Find(db, key) is not { } session) return false;
        session.Renew(Protect(ticket));
        return await db.SaveChangesAsync() > 0;
    });

    public Task<AuthenticationTicket?> RetrieveAsync(string key) => InScope(async db =>
    {
        var now = clock.Instant();
        if (await Find(db, key) is not { } session || session.HasEnded(now)) return null;
        if (now - session.SeenUtc >= Precision) await db.Set<Session>().Where(row => row.Id == session.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenUtc, now));
        return Unprotect(session.Ticket);
    });

    public Task RemoveAsync(string key) => InScope(db =>
    {
        var hash = Session.Hash(key);
        return db.Set<Session>().Where(row => row.KeyHash == hash).ExecuteDeleteAsync();
    });

    private static Task<Session?> Find(BundelDb db, string key)
    {
        var hash = Session.Hash(key);
        return db.Set<Session>().FirstOrDefaultAsync(row => row.KeyHash == hash);
    }

    private byte[] Protect(AuthenticationTicket ticket) => protector.Protect(TicketSerializer.Default.Serialize(ticket));

    /// <summary>A ticket whose protection key is gone is no ticket.</summary>
    private AuthenticationTicket? Unprotect(byte[] ticket)
    {
        try
        {
            return TicketSerializer.Default.Deserialize(protector.Unprotect(ticket));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private async Task<T> InScope<T>(Func<BundelDb, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<BundelDb>());
    }
}
