// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Bag;

/// <summary>Something of one participant with a code, whose content is one text.</summary>
public abstract class MemberRow<TText> : IParticipantOwned
    where TText : class
{
    protected MemberRow()
    {
    }

    protected MemberRow(CollaborationId collaboration, ParticipantId? participant, string code, TText text)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        ParticipantId = participant;
        Code = code;
        Change(text);
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    public string Code { get; private set; } = "";

    public string Json { get; private set; } = "";

    public TText Text() => JsonSerializer.Deserialize<TText>(Json, UseCaseJson.Options)!;

    public void Change(TText text) => Json = JsonSerializer.Serialize(text, UseCaseJson.Options);
}
