// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;

namespace Bundel.Platform;

/// <summary>
/// One person signed in at one place. The browser holds a key, the database its hash and the protected ticket, so that a session can be listed and ended.
/// It ends after half an hour of silence, and after ten hours whatever happens.
/// </summary>
public sealed class Session
{
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    public static readonly TimeSpan Absolute = TimeSpan.FromHours(10);

    private const int LongestDevice = 200;

    private Session()
    {
    }

    public Session(SessionId id, string key, PersonId person, string provider, string device, byte[] ticket, DateTime now)
    {
        Id = id;
        KeyHash = Hash(key);
        PersonId = person;
        Provider = provider;
        Device = device.Length <= LongestDevice ? device : device[..LongestDevice];
        Ticket = ticket;
        (StartedUtc, SeenUtc) = (now, now);
    }

    public SessionId Id { get; private set; }

    public string KeyHash { get; private set; } = "";

    public PersonId PersonId { get; private set; }

    /// <summary>The identity provider; empty in a trial.</summary>
    public string Provider { get; private set; } = "";

    /// <summary>What the browser says it is.</summary>
    public string Device { get; private set; } = "";

    public byte[] Ticket { get; private set; } = [];

    public DateTime StartedUtc { get; private set; }

    public DateTime SeenUtc { get; private set; }

    public void Renew(byte[] ticket) => Ticket = ticket;

    public bool HasEnded(DateTime now) => now >= SeenUtc + Idle || now >= StartedUtc + Absolute;

    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
