// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Design;
using Bundel.Web.Doors;

namespace Bundel.Web.Pages.Jobs;

/// <summary>The long work of this collaboration.</summary>
public sealed class IndexModel : BundelPage
{
    public IReadOnlyList<JobView> All { get; private set; } = [];

    public DataTable Table => new TableOf<JobView>("Taken", All)
        .Text("Taak", job => job.UseCase, job => Link($"taken/{job.Id}"))
        .State("Toestand", job => new State(job.State, JobTone.Of(job.State)))
        .Text("Gestart door", job => job.Actor)
        .Text("Gemaakt", job => Dutch.Instant(job.Created))
        .Text("Beëindigd", job => job.Ended is { } ended ? Dutch.Instant(ended) : "")
        .Build();

    protected override async Task Load() => All = await Ask(new ListJobs());
}

internal static class JobTone
{
    public static Tone Of(string state) => state switch
    {
        "klaar" => Tone.Good,
        "mislukt" => Tone.Bad,
        "bezig" => Tone.Warn,
        _ => Tone.Quiet,
    };
}
