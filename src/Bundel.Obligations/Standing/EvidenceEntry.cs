// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Obligations.Standing;

/// <summary>Proof of a standing: a file or an address, which participants it covers and until when. Append-only.</summary>
public sealed class EvidenceEntry : ITenantOwned, IAppendOnly
{
    private EvidenceEntry()
    {
    }

    public EvidenceEntry(CollaborationId collaboration, EvidenceText text, FileId? file, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Obligation = text.Obligation.Trim();
        Title = text.Title.Trim();
        FileId = file;
        Address = string.IsNullOrWhiteSpace(text.Address) ? null : text.Address.Trim();
        Participants = JsonSerializer.Serialize(text.Participants ?? []);
        On = text.On;
        ValidUntil = text.ValidUntil;
        RecordedBy = by;
        RecordedUtc = now;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Obligation { get; private set; } = "";

    public string Title { get; private set; } = "";

    public FileId? FileId { get; private set; }

    public string? Address { get; private set; }

    /// <summary>Codes as a JSON list; empty is everyone.</summary>
    public string Participants { get; private set; } = "[]";

    public DateOnly On { get; private set; }

    public DateOnly? ValidUntil { get; private set; }

    public string RecordedBy { get; private set; } = "";

    public DateTime RecordedUtc { get; private set; }

    public IReadOnlyList<string> Covered() => JsonSerializer.Deserialize<string[]>(Participants)!;

    public bool Covers(string? participant) => Covered() is var codes && (codes.Count == 0 || (participant is not null && codes.Contains(participant)));

    public bool IsValid(DateOnly day) => On <= day && (ValidUntil is null || ValidUntil >= day);
}

/// <summary>What a user says of a piece of evidence.</summary>
public sealed record EvidenceText(
    [property: JsonPropertyName("verplichting")] string Obligation,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("op")] DateOnly On,
    [property: JsonPropertyName("adres")] string? Address = null,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<string>? Participants = null,
    [property: JsonPropertyName("geldigTot")] DateOnly? ValidUntil = null);
