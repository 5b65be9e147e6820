// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Jobs;

/// <summary>One job: how far it is, or what came of it. The meter asks again by itself; when the job is over, the whole page is shown anew.</summary>
public sealed class ShowModel : BundelPage
{
    [BindProperty(Name = "id", SupportsGet = true)]
    public JobId Id { get; set; }

    public JobView Job { get; private set; } = null!;

    public int? Percent => Job.Total > 0 ? (int)(Job.Done * 100 / Job.Total) : null;

    public bool IsOver => Job.State is not ("wacht" or "bezig");

    public string Progress => Job.Total == 0
        ? "wacht op zijn beurt"
        : $"{Job.Step}: {Dutch.Number(Job.Done)} van {Dutch.Number(Job.Total)}" + (Job.SecondsLeft is { } seconds ? $", nog ongeveer {Dutch.Count(seconds, "seconde", "seconden")}" : "");

    public IReadOnlyList<string> Faults => Job.State == "mislukt" && Job.Output is not null
        ? JsonSerializer.Deserialize<string[]>(Job.Output)!
        : [];

    public Task<IActionResult> OnPostStopAsync() => Do(new CancelJob(Id), _ => Link($"taken/{Id}"), "De taak wordt gestopt.");

    public Task<IActionResult> OnPostHerstartAsync() => Do(new RestartJob(Id), _ => Link($"taken/{Id}"), "De taak begint opnieuw.");

    protected override async Task Load()
    {
        var jobs = await Ask(new ListJobs());
        Job = jobs.FirstOrDefault(job => job.Id == Id) ?? throw new RefusedException([Problem.NotFound("Deze taak bestaat niet.")]);
        if (IsOver && Request.Headers.ContainsKey("HX-Request")) Response.Headers["HX-Refresh"] = "true";
    }
}
