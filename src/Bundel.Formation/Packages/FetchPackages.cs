// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.Packages;

[UseCase("deelpakketten-ophalen", "Haalt de laatste stand van de Git-repository met deelpakketten van anderen op")]
public sealed record FetchPackages : ILongCommand<FetchedPackages>
{
    public static Permission Requires => FormationPermissions.Prepare;
}

public sealed record FetchedPackages(
    [property: JsonPropertyName("commit")] string? Commit,
    [property: JsonPropertyName("pakketten")] int Packages);

internal sealed class FetchPackagesHandler(PackageFolder folder, AuditNote note) : ILongHandler<FetchPackages, FetchedPackages, FetchedPackages>
{
    public async Task<Result<FetchedPackages>> Prepare(FetchPackages command, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel)
    {
        if (folder.Repository is not { } repository) return Problem.Conflict("geen-repository", "Er is geen Git-repository met deelpakketten ingesteld.") with { Expected = "BUNDEL_DEELPAKKETTEN met een adres dat met https:// begint" };
        progress.Report(new JobProgress(0, 1, "Git-repository ophalen"));
        return (await repository.Fetch(cancel)).Select(_ => new FetchedPackages(folder.Commit(), folder.Read().Count));
    }

    public Task<Result<FetchedPackages>> Commit(FetchPackages command, FetchedPackages prepared, Actor actor, CancellationToken cancel)
    {
        note.About($"{folder.Repository!.Address}, stand {prepared.Commit}");
        return Task.FromResult<Result<FetchedPackages>>(prepared);
    }
}
