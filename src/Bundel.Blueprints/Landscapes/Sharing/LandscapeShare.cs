// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Landscapes.Sharing;

/// <summary>A participant lets another one see its landscape. Who shares with whom is known to all.</summary>
public sealed class LandscapeShare : ITenantOwned
{
    private LandscapeShare()
    {
    }

    public LandscapeShare(CollaborationId collaboration, ParticipantId owner, ParticipantId viewer, DateTime now)
    {
        Id = ITypedId<LandscapeShareId>.New();
        CollaborationId = collaboration;
        Owner = owner;
        Viewer = viewer;
        SinceUtc = now;
    }

    public LandscapeShareId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId Owner { get; private set; }

    public ParticipantId Viewer { get; private set; }

    public DateTime SinceUtc { get; private set; }
}
