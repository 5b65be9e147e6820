// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Formation.Documenting;

namespace Bundel.Formation.Dossiers;

/// <summary>One version of everything that is known while a collaboration is being formed; who saved it and when. Versions only ever come on top.</summary>
public sealed class Dossier : ITenantOwned, IAppendOnly
{
    private Dossier()
    {
    }

    public Dossier(CollaborationId collaboration, int version, DocumentInput input, string by, DateTime now)
    {
        Id = DossierId.From(Guid.CreateVersion7());
        CollaborationId = collaboration;
        Version = version;
        Definition = JsonSerializer.Serialize(input, UseCaseJson.Options);
        SavedBy = by;
        SavedUtc = now;
    }

    public DossierId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public int Version { get; private set; }

    /// <summary>JSON of a <see cref="DocumentInput"/>.</summary>
    public string Definition { get; private set; } = "";

    public string SavedBy { get; private set; } = "";

    public DateTime SavedUtc { get; private set; }

    public DocumentInput Input => JsonSerializer.Deserialize<DocumentInput>(Definition, UseCaseJson.Options)!;
}
