// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Formation.Packages;

/// <summary>A package that was taken from elsewhere: where its items come from stays visible.</summary>
public sealed class ImportedPackage : ITenantOwned, IAppendOnly
{
    private ImportedPackage()
    {
    }

    public ImportedPackage(CollaborationId collaboration, SharePackage package, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Code = package.Code;
        Version = package.Version;
        Definition = JsonSerializer.Serialize(package, UseCaseJson.Options);
        TakenBy = by;
        TakenUtc = now;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Code { get; private set; } = "";

    public string Version { get; private set; } = "";

    /// <summary>JSON of the whole <see cref="SharePackage"/>, as it came.</summary>
    public string Definition { get; private set; } = "";

    public string TakenBy { get; private set; } = "";

    public DateTime TakenUtc { get; private set; }

    public SharePackage Package => JsonSerializer.Deserialize<SharePackage>(Definition, UseCaseJson.Options)!;
}
