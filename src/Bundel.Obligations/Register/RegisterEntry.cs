// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Obligations.Register;

/// <summary>A row of one's own, or a row of the shipped register that one sees differently, with the reason. The latest of a code counts; without content the row is taken back.</summary>
public sealed class RegisterEntry : ITenantOwned, IAppendOnly
{
    private RegisterEntry()
    {
    }

    public RegisterEntry(CollaborationId collaboration, string code, Obligation? row, string because, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Code = code;
        Json = row is null ? null : JsonSerializer.Serialize(row, UseCaseJson.Options);
        Because = because;
        RecordedBy = by;
        RecordedUtc = now;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Code { get; private set; } = "";

    public string? Json { get; private set; }

    public string Because { get; private set; } = "";

    public string RecordedBy { get; private set; } = "";

    public DateTime RecordedUtc { get; private set; }

    public Obligation? Row() => Json is null ? null : JsonSerializer.Deserialize<Obligation>(Json, UseCaseJson.Options);
}
