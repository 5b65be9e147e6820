// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

public readonly record struct CollaborationId(Guid Value) : ITypedId<CollaborationId>
{
    public static CollaborationId From(Guid value) => new(value);

    public static CollaborationId New() => ITypedId<CollaborationId>.New();

    public override string ToString() => Value.ToString();
}

public readonly record struct ParticipantId(Guid Value) : ITypedId<ParticipantId>
{
    public static ParticipantId From(Guid value) => new(value);

    public static ParticipantId New() => ITypedId<ParticipantId>.New();

    public override string ToString() => Value.ToString();
}

public readonly record struct PersonId(Guid Value) : ITypedId<PersonId>
{
    public static PersonId From(Guid value) => new(value);

    public static PersonId New() => ITypedId<PersonId>.New();

    public override string ToString() => Value.ToString();
}

public readonly record struct DecisionId(Guid Value) : ITypedId<DecisionId>
{
    public static DecisionId From(Guid value) => new(value);

    public static DecisionId New() => ITypedId<DecisionId>.New();

    public override string ToString() => Value.ToString();
}

public readonly record struct JobId(Guid Value) : ITypedId<JobId>
{
    public static JobId From(Guid value) => new(value);

    public static JobId New() => ITypedId<JobId>.New();

    public override string ToString() => Value.ToString();
}

public readonly record struct FileId(Guid Value) : ITypedId<FileId>
{
    public static FileId From(Guid value) => new(value);

    public static FileId New() => ITypedId<FileId>.New();

    public override string ToString() => Value.ToString();
}

public readonly record struct ApiKeyId(Guid Value) : ITypedId<ApiKeyId>
{
    public static ApiKeyId From(Guid value) => new(value);

    public static ApiKeyId New() => ITypedId<ApiKeyId>.New();

    public override string ToString() => Value.ToString();
}

public readonly record struct InvitationId(Guid Value) : ITypedId<InvitationId>
{
    public static InvitationId From(Guid value) => new(value);

    public static InvitationId New() => ITypedId<InvitationId>.New();

    public override string ToString() => Value.ToString();
}

public readonly record struct SessionId(Guid Value) : ITypedId<SessionId>
{
    public static SessionId From(Guid value) => new(value);

    public static SessionId New() => ITypedId<SessionId>.New();

    public override string ToString() => Value.ToString();
}

public readonly record struct AssignmentId(Guid Value) : ITypedId<AssignmentId>
{
    public static AssignmentId From(Guid value) => new(value);

    public static AssignmentId New() => ITypedId<AssignmentId>.New();

    public override string ToString() => Value.ToString();
}
