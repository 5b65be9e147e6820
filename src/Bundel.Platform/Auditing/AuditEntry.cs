// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bundel.Platform;

/// <summary>
/// One line of the append-only chain of a collaboration (or of the installation, when it belongs to none).
/// Hash = SHA-256(hash of the previous entry ‖ canonical entry), both lower-case hexadecimal in UTF-8.
/// </summary>
public sealed class AuditEntry : IAppendOnly, IReadAcross
{
    /// <summary>What the first entry of a chain follows.</summary>
    public static readonly string Genesis = new('0', 64);

    private AuditEntry()
    {
    }

    public Guid CollaborationId { get; private set; }

    public long Sequence { get; private set; }

    public DateTime AtUtc { get; private set; }

    public string Actor { get; private set; } = "";

    public string UseCase { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public string Payload { get; private set; } = "";

    public string PreviousHash { get; private set; } = "";

    public string Hash { get; private set; } = "";

    public static AuditEntry After(AuditEntry? previous, Guid collaboration, DateTime atUtc, string actor, string useCase, string subject, string payload)
    {
        var entry = new AuditEntry
        {
            CollaborationId = collaboration,
            Sequence = (previous?.Sequence ?? 0) + 1,
            AtUtc = new DateTime(atUtc.Ticks / 10 * 10, DateTimeKind.Utc),
            Actor = actor,
            UseCase = useCase,
            Subject = subject,
            Payload = payload,
            PreviousHash = previous?.Hash ?? Genesis,
        };
        entry.Hash = entry.ComputeHash();
        return entry;
    }

    public string ComputeHash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(PreviousHash + Canonical())));

    private string Canonical() => new JsonObject
    {
        ["actor"] = Actor,
        ["gebruiksgeval"] = UseCase,
        ["inhoud"] = Payload,
        ["onderwerp"] = Subject,
        ["samenwerking"] = CollaborationId.ToString(),
        ["tijdstip"] = AtUtc.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        ["volgnummer"] = Sequence,
    }.ToJsonString(JsonSerializerOptions.Default);
}
