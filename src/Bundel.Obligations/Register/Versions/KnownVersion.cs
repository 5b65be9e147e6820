// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Obligations.Register.Versions;

/// <summary>A version of the shipped register that a collaboration took note of, with its rows, so that the next version can be laid beside it. The last one counts.</summary>
public sealed class KnownVersion : ITenantOwned, IAppendOnly
{
    private KnownVersion()
    {
    }

    public KnownVersion(CollaborationId collaboration, string version, IReadOnlyList<Obligation> rows, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Version = version;
        Json = JsonSerializer.Serialize(rows, UseCaseJson.Options);
        RecordedBy = by;
        RecordedUtc = now;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Version { get; private set; } = "";

    public string Json { get; private set; } = "";

    public string RecordedBy { get; private set; } = "";

    public DateTime RecordedUtc { get; private set; }

    public IReadOnlyList<Obligation> Rows() => JsonSerializer.Deserialize<Obligation[]>(Json, UseCaseJson.Options)!;
}
