// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

public enum VersionState
{
    Draft,
    Adopted,
    Superseded,
}

/// <summary>
/// The shape of everything that people decide (keys, indices, calendars, rules, templates, blueprints):
/// an adopted version never changes; a change is the next version.
/// </summary>
public abstract class DecidedVersion : ITenantOwned
{
    protected DecidedVersion()
    {
    }

    protected DecidedVersion(CollaborationId collaboration, string code, int version, DateOnly validFrom)
    {
        CollaborationId = collaboration;
        Code = code;
        Version = version;
        ValidFrom = validFrom;
    }

    public CollaborationId CollaborationId { get; private set; }

    public string Code { get; private set; } = "";

    public int Version { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    public DecisionId? DecisionId { get; private set; }

    public string? Source { get; protected set; }

    public VersionState State { get; private set; }

    /// <summary>Fixes this version by a decision of the competent body.</summary>
    public Result<Done> Adopt(DecisionId decision)
    {
        if (State != VersionState.Draft) return Problem.Conflict("versie-vast", $"Versie {Version} van {Code} is al vastgesteld en verandert niet meer. Maak een nieuwe versie.");
        DecisionId = decision;
        State = VersionState.Adopted;
        return new Done();
    }

    public void Supersede() => State = VersionState.Superseded;

    /// <summary>Moves the first day of a draft.</summary>
    protected Result<Done> Redraft(DateOnly validFrom)
    {
        if (State != VersionState.Draft) return Problem.Conflict("versie-vast", $"Versie {Version} van {Code} is vastgesteld en verandert niet meer. Maak een nieuwe versie.");
        ValidFrom = validFrom;
        return new Done();
    }
}
