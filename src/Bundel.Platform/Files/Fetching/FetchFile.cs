// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Platform;

/// <summary>A file that Bundel fetches itself; an import or a document names it by its hash afterwards, as with one that was delivered.</summary>
[UseCase("bestand-ophalen", "Haalt een bestand op van een toegestaan adres, voor een import of bij een stuk", Example = """{"adres":"https://github.com/eigenaar/model/raw/main/release.xml"}""")]
public sealed record FetchFile([property: JsonPropertyName("adres")] string Address) : ILongCommand<UploadedFile>
{
    public static Permission Requires => PlatformPermissions.DeliverFiles;
}

internal sealed class FetchFileHandler(FileFetcher fetcher, AuditNote note) : ILongHandler<FetchFile, UploadedFile, UploadedFile>
{
    public Task<Result<UploadedFile>> Prepare(FetchFile command, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel) => fetcher.Fetch(command.Address, cancel);

    public Task<Result<UploadedFile>> Commit(FetchFile command, UploadedFile plan, Actor actor, CancellationToken cancel)
    {
        note.About(plan.Name);
        return Task.FromResult<Result<UploadedFile>>(plan);
    }
}
