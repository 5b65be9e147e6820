// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Bundel.Kernel;
using Bundel.Platform;

namespace Bundel.Tests.Platform.Probe;

/// <summary>A long command whose pace the test decides.</summary>
[UseCase("notities-overnemen", "Neemt notities over")]
public sealed record CopyNotes([property: JsonPropertyName("aantal")] int Count) : ILongCommand<int>, IValidated
{
    public static Permission Requires => ProbeModule.Write;

    public IEnumerable<Problem> Validate() => Count < 0 ? [Problem.InField("aantal", "negatief", "Het aantal is negatief.")] : [];
}

/// <summary>Lets the test halt a running copy, and makes it fail or fall over.</summary>
public sealed class CopyPace
{
    public TaskCompletionSource Halfway { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Proceed { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Outcome { get; set; } = "goed";

    public void Again() => (Halfway, Proceed) = (new(TaskCreationOptions.RunContinuationsAsynchronously), new(TaskCreationOptions.RunContinuationsAsynchronously));
}

internal sealed class CopyNotesHandler(BundelDb db, CopyPace pace) : ILongHandler<CopyNotes, int, int>
{
    public async Task<Result<int>> Prepare(CopyNotes command, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel)
    {
        progress.Report(new JobProgress(command.Count / 2, command.Count, "notities lezen"));
        pace.Halfway.TrySetResult();
        await pace.Proceed.Task.WaitAsync(cancel);
        return pace.Outcome switch
        {
            "fout" => new Problem[] { new("bron-leeg", "De bron is leeg."), new("bron-oud", "De bron is oud.") },
            "ontplof" => throw new InvalidOperationException("boom"),
            _ => command.Count,
        };
    }

    public Task<Result<int>> Commit(CopyNotes command, int plan, Actor actor, CancellationToken cancel)
    {
        for (var i = 0; i < plan; i++) db.Add(new Note(actor.Collaboration!.Value, $"kopie-{i}-{Guid.NewGuid():N}", "kopie", null));
        return Task.FromResult<Result<int>>(plan);
    }
}
