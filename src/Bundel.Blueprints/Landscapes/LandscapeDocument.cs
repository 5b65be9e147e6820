// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Landscapes;

/// <summary>The landscape of one organisation. It is private to its participant; that of the centre belongs to no participant and is seen by all.</summary>
public sealed class LandscapeDocument : IParticipantOwned
{
    private LandscapeDocument()
    {
    }

    public LandscapeDocument(CollaborationId collaboration, ParticipantId? participant, Landscape landscape, DateTime now)
    {
        Id = ITypedId<LandscapeId>.New();
        CollaborationId = collaboration;
        ParticipantId = participant;
        Owner = landscape.Owner;
        Replace(landscape, now);
    }

    public LandscapeId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    /// <summary>Code of the participant, or "ssc".</summary>
    public string Owner { get; private set; } = "";

    public string Json { get; private set; } = "";

    public DateTime ChangedUtc { get; private set; }

    public Landscape Landscape => LandscapeJson.Read(Json);

    public void Replace(Landscape landscape, DateTime now)
    {
        Json = LandscapeJson.Write(landscape);
        ChangedUtc = now;
    }
}
