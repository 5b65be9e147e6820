// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Runs;

/// <summary>What one participant pays in a stored run.</summary>
public sealed class RunParticipant : ITenantOwned
{
    public CollaborationId CollaborationId { get; init; }

    public RunId RunId { get; init; }

    /// <summary>Code of the participant.</summary>
    public string Code { get; init; } = "";

    public int Position { get; init; }

    public string Name { get; init; } = "";

    public ParticipantKind Kind { get; init; }

    public Money Basic { get; init; }

    public Money Plus { get; init; }

    public Money Amount { get; init; }

    /// <summary>Last count on or before 1 January; null is onbekend.</summary>
    public decimal? Inhabitants { get; init; }
}

/// <summary>One divided line of a stored run, with its proof of conservation.</summary>
public sealed class RunLine : ITenantOwned
{
    public CollaborationId CollaborationId { get; init; }

    public RunId RunId { get; init; }

    /// <summary>Code of the pool, or pool and mutation with a slash between them.</summary>
    public string Code { get; init; } = "";

    public int Position { get; init; }

    public string Name { get; init; } = "";

    public string Pool { get; init; } = "";

    public string? Mutation { get; init; }

    public Package Package { get; init; }

    public string Key { get; init; } = "";

    public int KeyVersion { get; init; }

    public string KeyName { get; init; } = "";

    public Money Costs { get; init; }

    public Money Income { get; init; }

    /// <summary>What other cost pools charged to this one; costs − income + received = charged + total is the proof of the node.</summary>
    public Money Received { get; init; }

    /// <summary>What this cost pool charged to others.</summary>
    public Money Charged { get; init; }

    /// <summary>Where the line comes from: the budget, a step after the division, or work outside the keys.</summary>
    public Engine.LineSort Sort { get; init; }

    public Money Total { get; init; }

    /// <summary>Sum of the amounts of the participants, added apart from the division.</summary>
    public Money Divided { get; init; }

    public Money RoundingLine { get; init; }

    public Money Rest { get; init; }

    /// <summary>Incidental part of the total.</summary>
    public Money Incidental { get; init; }

    /// <summary>Structural part that mutations brought which had no line in an earlier year.</summary>
    public Money NewMutations { get; init; }

    /// <summary>Zero, or the line does not close.</summary>
    public Money Difference => Total - Divided - RoundingLine - Rest;
}

/// <summary>The part of one participant in one line of a stored run.</summary>
public sealed class RunPart : ITenantOwned
{
    public CollaborationId CollaborationId { get; init; }

    public RunId RunId { get; init; }

    public string Line { get; init; } = "";

    public string Participant { get; init; } = "";

    /// <summary>Weight / total as given; null for a fixed amount.</summary>
    public string? Share { get; init; }

    public string? Unrounded { get; init; }

    public int ExtraUnits { get; init; }

    public Money Amount { get; init; }
}

/// <summary>Something a reader of a stored run must know.</summary>
public sealed class RunNotice : ITenantOwned
{
    public CollaborationId CollaborationId { get; init; }

    public RunId RunId { get; init; }

    public int Position { get; init; }

    public string Code { get; init; } = "";

    public string Text { get; init; } = "";

    public string? Participant { get; init; }
}
