// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Platform;

/// <summary>A file of a collaboration: uploads, originals of imports, issued documents. The bytes lie in the <see cref="FileStore"/> by hash.</summary>
public sealed class StoredFile : ITenantOwned
{
    private StoredFile()
    {
    }

    public StoredFile(CollaborationId collaboration, UploadedFile file, string contentType, DateTime now)
    {
        Id = FileId.New();
        CollaborationId = collaboration;
        Sha256 = file.Sha256;
        Name = file.Name;
        Size = file.Size;
        ContentType = contentType;
        CreatedUtc = now;
    }

    public FileId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Sha256 { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public long Size { get; private set; }

    public DateTime CreatedUtc { get; private set; }
}

/// <summary>A file that lies in the store already; how commands carry files.</summary>
public sealed record UploadedFile(
    [property: JsonPropertyName("sha256")] string Sha256,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("omvang")] long Size);
