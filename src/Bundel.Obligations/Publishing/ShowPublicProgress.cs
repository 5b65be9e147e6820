// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;
using Bundel.Obligations.Standing;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Publishing;

[UseCase("openbare-voortgang-tonen", "Toont de voortgang van de samenwerking aan iedereen, als zij daarvoor koos: aantallen per thema en graad, niets van één deelnemer")]
public sealed record ShowPublicProgress : IQuery<PublicProgress>
{
    public static Permission Requires => ObligationsPermissions.See;
}

public sealed record PublicProgress(
    [property: JsonPropertyName("stand")] DateOnly Day,
    [property: JsonPropertyName("register")] string Register,
    [property: JsonPropertyName("deelnemers")] int Members,
    [property: JsonPropertyName("themas")] IReadOnlyList<ProgressLine> Themes,
    [property: JsonPropertyName("komend")] IReadOnlyList<ComingLine> Coming);

public sealed record ProgressLine(
    [property: JsonPropertyName("thema")] string Theme,
    [property: JsonPropertyName("verplichtingen")] int Rows,
    [property: JsonPropertyName("inGebruik")] int Reached,
    [property: JsonPropertyName("onderweg")] int InProgress,
    [property: JsonPropertyName("onbekend")] int Unknown);

public sealed record ComingLine(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("uiterlijk")] string Deadline,
    [property: JsonPropertyName("stand")] Status Status);

internal sealed class ShowPublicProgressHandler(BundelDb db, TimeProvider clock) : IHandler<ShowPublicProgress, PublicProgress>
{
    private const int MostComing = 12;

    public async Task<Result<PublicProgress>> Handle(ShowPublicProgress useCase, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<ObligationsSettings>().AsNoTracking().FirstOrDefaultAsync(cancel) is not { PublicProgress: true }) return Problem.NotFound("Deze samenwerking toont haar voortgang niet in het openbaar.");
        var situation = await Situation.Read(db, clock, cancel);
        var rows = situation.Book.Obligations.Where(row => !row.IsDoubtful && row.Force is not (BindingForce.Background or BindingForce.Unknown)).Select(row => (Row: row, Status: situation.Overall(row.Code))).Where(pair => pair.Status != Status.NotApplicable).ToList();
        return new PublicProgress(
            situation.Today, ShippedRegister.Source.Version, situation.Members.All.Count,
            [.. rows.GroupBy(pair => pair.Row.Theme).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new ProgressLine(group.Key, group.Count(), group.Count(pair => pair.Status.IsReached()), group.Count(pair => pair.Status.IsInProgress()), group.Count(pair => pair.Status == Status.Unknown)))],
            [.. rows.Where(pair => pair.Row.Deadline is { } date && date.Date >= situation.Today).OrderBy(pair => pair.Row.Deadline!.Date).Take(MostComing).Select(pair => new ComingLine(pair.Row.Name, pair.Row.Deadline!.Text, pair.Status))]);
    }
}
