// SPDX-License-Identifier: EUPL-1.2
using Bundel.Platform;

namespace Bundel.Tests.Platform.Probe;

/// <summary>The smallest thing that is owned, named, changed, and may be one participant's.</summary>
public sealed class Note : IParticipantOwned
{
    private Note()
    {
    }

    public Note(CollaborationId collaboration, string code, string text, ParticipantId? participant)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Code = code;
        Text = text;
        ParticipantId = participant;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    public string Code { get; private set; } = "";

    public string Text { get; private set; } = "";

    public void Rewrite(string text) => Text = text;
}
