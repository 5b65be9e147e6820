// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

public enum JobState
{
    Waiting,
    Running,
    Done,
    Failed,
    Cancelled,
}

/// <summary>Long work as a row: it survives a restart, has one runner at a time by lease, and can be cancelled and started again.</summary>
public sealed class Job : ITenantOwned, IReadAcross
{
    private Job()
    {
    }

    public Job(string useCase, string input, Actor actor, DateTime now)
    {
        Id = JobId.New();
        CollaborationId = actor.Collaboration ?? throw new InvalidOperationException("A job belongs to a collaboration.");
        UseCase = useCase;
        Input = input;
        PersonId = actor.Person;
        ActorName = actor.Name;
        CreatedUtc = now;
    }

    public JobId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string UseCase { get; private set; } = "";

    public string Input { get; private set; } = "";

    public PersonId PersonId { get; private set; }

    public string ActorName { get; private set; } = "";

    public JobState State { get; private set; }

    public string Step { get; private set; } = "";

    public long StepsDone { get; private set; }

    public long StepsTotal { get; private set; }

    public string? Output { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    public DateTime? StartedUtc { get; private set; }

    public DateTime? EndedUtc { get; private set; }

    public bool CancelRequested { get; private set; }

    /// <summary>How often a runner began on it; a job that takes its runner down is not tried forever.</summary>
    public int Attempts { get; private set; }

    public string? LeaseOwner { get; private set; }

    public DateTime? LeasedUntilUtc { get; private set; }

    /// <summary>The end of a job that has no runner.</summary>
    private void End(JobState state, string? output, DateTime now)
    {
        State = state;
        Output = output;
        EndedUtc = now;
        LeaseOwner = null;
        LeasedUntilUtc = null;
    }

    public void RequestCancel(DateTime now)
    {
        CancelRequested = true;
        if (State == JobState.Waiting) End(JobState.Cancelled, null, now);
    }

    public void Restart(DateTime now)
    {
        State = JobState.Waiting;
        CancelRequested = false;
        Output = null;
        StartedUtc = null;
        EndedUtc = null;
        CreatedUtc = now;
        (Step, StepsDone, StepsTotal, Attempts) = ("", 0, 0, 0);
    }

    /// <summary>Remaining time by the pace so far, or null while unknown.</summary>
    public TimeSpan? Estimate(DateTime now) =>
        State == JobState.Running && StepsDone > 0 && StepsTotal > StepsDone
            ? (now - StartedUtc!.Value) * ((StepsTotal - StepsDone) / (double)StepsDone)
            : null;
}
