// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Bundel.Web.Doors;
using Bundel.Web.SignIn.Settings;

namespace Bundel.Web.SignIn;

/// <summary>
/// Refused attempts outside any use case: sign-ins, keys, addresses of other collaborations. Each is a line in the log, and an entry in the audit chain of the installation;
/// of one address not more entries a minute than it may sign in, so that nobody fills the chain.
/// </summary>
public sealed class RefusedAttempts(IServiceScopeFactory scopes, SiteSettings site, TimeProvider clock, ILogger<RefusedAttempts> log)
{
    private const int MostAddresses = 10_000;

    private readonly ConcurrentDictionary<string, int> counts = new(StringComparer.Ordinal);
    private long minute;

    /// <summary>Someone did not get past signing in.</summary>
    public Task SignIn(HttpContext context, string door, string reason) => Write(context, "aanmelding-geweigerd", door, reason);

    /// <summary>A key or token that opens nothing.</summary>
    public Task Key(HttpContext context, string reason) => Write(context, "sleutel-geweigerd", "api", reason);

    /// <summary>Someone who is signed in asked for what is not theirs.</summary>
    public Task Access(HttpContext context, string subject) => Write(context, "toegang-geweigerd", subject.Length <= 60 ? subject : subject[..60], "geen rol");

    private async Task Write(HttpContext context, string happened, string subject, string reason)
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "onbekend";
        var actor = context.RequestServices.GetService<RequestActor>()?.Actor;
        log.LogWarning("Refused: {Happened} at {Subject} from {Address} by {Person}: {Reason}", happened, subject, address, actor?.Person.ToString() ?? "-", reason);
        if (!MayWrite(address)) return;
        await using var scope = scopes.CreateAsyncScope();
        var who = actor is null ? Actor.ForPerson(default, "onbekend", null, [], null) : Actor.ForPerson(actor.Person, actor.Name, null, [], null);
        await scope.ServiceProvider.GetRequiredService<AuditChain>().AppendEvent(who, happened, subject, new { adres = address, reden = reason }, CancellationToken.None);
    }

    private bool MayWrite(string address)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds() / 60;
        if (Interlocked.Exchange(ref minute, now) != now || counts.Count > MostAddresses) counts.Clear();
        return counts.AddOrUpdate(address, 1, static (_, count) => count + 1) <= site.Limits.SignIns;
    }
}
