// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Standing;

public static class Statuses
{
    /// <summary>In use, with evidence or without, or not applicable.</summary>
    public static bool IsReached(this Status status) => status is Status.InUse or Status.Evidenced or Status.NotApplicable;

    public static bool IsInProgress(this Status status) => status is Status.Decided or Status.Planned or Status.Connected;

    /// <summary>Steps on the ladder; unknown and not applicable have none.</summary>
    public static int? Level(this Status status) => status is Status.Unknown or Status.NotApplicable ? null : (int)status - 1;

    /// <summary>The lowest of several: unknown when one of them is unknown; what is not applicable does not count.</summary>
    public static Status Lowest(IEnumerable<Status> statuses)
    {
        Status[] counting = [.. statuses.Where(status => status != Status.NotApplicable)];
        if (counting.Length == 0) return Status.NotApplicable;
        return counting.Contains(Status.Unknown) ? Status.Unknown : counting.Min();
    }

    /// <summary>What counts for a participant.</summary>
    public static Status Inherit(Inheritance rule, Status own, Status shared) => rule switch
    {
        Inheritance.Own => own,
        Inheritance.Shared => own == Status.NotApplicable ? own : shared,
        Inheritance.Worst => Lowest([own, shared]),
        _ => own == Status.NotApplicable || shared == Status.Unknown ? own : own == Status.Unknown ? shared : (Status)Math.Max((int)own, (int)shared),
    };
}
