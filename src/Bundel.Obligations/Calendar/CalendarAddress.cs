// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;

namespace Bundel.Obligations.Calendar;

/// <summary>A secret address with which a calendar program fetches without a session. Only the hash of the secret is kept; removing the row withdraws it.</summary>
public sealed class CalendarAddress : IParticipantOwned
{
    private CalendarAddress()
    {
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    public string Name { get; private set; } = "";

    public string SecretHash { get; private set; } = "";

    public string MadeBy { get; private set; } = "";

    public DateTime MadeUtc { get; private set; }

    /// <summary>Makes an address; the secret is given once and cannot be read back.</summary>
    public static (CalendarAddress Address, string Secret) Make(CollaborationId collaboration, ParticipantId? participant, string name, string by, DateTime now)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        var address = new CalendarAddress { Id = Guid.CreateVersion7(), CollaborationId = collaboration, ParticipantId = participant, Name = name, SecretHash = Hash(secret), MadeBy = by, MadeUtc = now };
        return (address, secret);
    }

    public static string Hash(string secret) => ApiKey.Hash(secret);
}
