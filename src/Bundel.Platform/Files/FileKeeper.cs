// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>Gives an uploaded file its row in the collaboration, in the transaction of the use case.</summary>
public sealed class FileKeeper(BundelDb db, FileStore files, TimeProvider clock)
{
    public Result<StoredFile> Keep(UploadedFile upload, CollaborationId collaboration, string field = "bestand")
    {
        using var content = files.Open(upload.Sha256);
        if (content is null) return Problem.InField(field, "bestand-ontbreekt", $"Het bestand '{upload.Name}' is niet ontvangen. Lever het eerst aan.");
        var row = new StoredFile(collaboration, upload with { Size = content.Length }, ContentTypes.Of(upload.Name), clock.Instant());
        db.Add(row);
        return row;
    }
}
