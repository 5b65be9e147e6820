// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;

namespace Bundel.Web.Doors;

/// <summary>Who makes this request and in which collaboration; filled by the middleware before any page or route runs.</summary>
public sealed class RequestActor
{
    /// <summary>The person, acting in the collaboration of the address when it names one.</summary>
    public Actor? Actor { get; internal set; }

    /// <summary>The collaboration that the address names.</summary>
    public CollaborationView? Collaboration { get; internal set; }

    /// <summary>All collaborations in which the person has a role.</summary>
    public IReadOnlyList<CollaborationView> Collaborations { get; internal set; } = [];
}
