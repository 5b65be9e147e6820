// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>A row that belongs to one collaboration. The filter "samenwerking" and row-level security hide it from every other.</summary>
public interface ITenantOwned
{
    CollaborationId CollaborationId { get; }
}

/// <summary>A row that may belong to one participant: the filter "deelnemer" hides it from the others. Null means shared.</summary>
public interface IParticipantOwned : ITenantOwned
{
    ParticipantId? ParticipantId { get; }
}

/// <summary>Rows that the program itself reads across collaborations: it takes waiting jobs and checks the audit chains.</summary>
public interface IReadAcross;

/// <summary>Names of the query filters, for <c>IgnoreQueryFilters([…])</c>.</summary>
public static class TenantFilters
{
    public const string Collaboration = "samenwerking";
    public const string Participant = "deelnemer";
}
